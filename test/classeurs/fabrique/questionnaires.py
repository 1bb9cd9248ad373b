"""Classeurs d'épreuve des grilles de questionnement (annexes 4 à 7 du guide)."""
from datetime import date

from openpyxl import Workbook

from outils_flux import GRAS, faute, livrer, poser, tableau

TITRES = ['Thème', 'Question', 'Rép.', 'Commentaires', 'Répondant', 'Date', 'Statut', 'Levier retenu']
JOUR = 'dd/mm/yyyy'


def foncier():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Foncier'
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'Contrat de mixité sociale de Valbrune – grille « Action foncière »', GRAS
    feuille['A2'], feuille['B2'] = 'Commune carencée', 'Oui'
    jour = date(2023, 5, 12)
    lignes = [TITRES]
    for theme, question, reponse, commentaire, statut, levier in [
            ('Stratégie foncière', 'Analyse des gisements fonciers réalisée ?', 'Oui', 'étude de 2022', 'renseigné', 'oui'),
            (None, 'Stratégie d’action foncière formalisée ?', 'Non', None, 'renseigné', 'non'),
            ('Action foncière opérationnelle', 'Budget dédié aux acquisitions foncières ?', 'Oui', '450 000 € par an', 'renseigné', 'oui'),
            (None, 'Fonciers stratégiques identifiés', 'Oui', '12 sites', 'en cours', 'non'),
            (None, 'Outils de maîtrise foncière', 'DPU renforcé', None, 'renseigné', 'oui'),
            (None, 'Communes en carence : organisation pour exercer le DPU', None, None, 'non renseigné', None),
            ('Démarches spécifiques', 'Réflexion ou action sur les logements ou locaux vacants ou très dégradés ?', None, None, None, None),
            (None, 'Réflexion ou action sur les biens sans maître ou assimilés ?', None, None, None, None),
            (None, 'Réflexion ou action sur le potentiel de surélévation du parc HLM ?', None, None, None, None),
            ('Acteurs', 'Conventions entre la commune ou l’EPCI et l’EPF ?', 'Oui', 'convention 2021-2026', 'renseigné', 'non'),
            (None, 'Commune ou EPCI membre d’un EPA ?', 'Non', None, 'renseigné', 'non')]:
        lignes.append([theme, question, reponse, commentaire, 'service urbanisme' if reponse else None, jour if reponse else None, statut, levier])
    plage = poser(feuille, 4, 1, lignes, formats={5: JOUR})
    for fusion in ('A5:A6', 'A7:A10', 'A11:A13', 'A14:A15'):
        feuille.merge_cells(fusion)
    feuille['A18'], feuille['A18'].font = 'Avancement', GRAS
    avancement = poser(feuille, 19, 1, [
        ['Thème', 'Questions', 'Sans objet', 'Renseignées', 'Avancement'],
        ['Stratégie foncière', 2, 0, 2, 1], ['Action foncière opérationnelle', 4, 0, 2, 0.5], ['Démarches spécifiques', 3, 0, 0, 0],
        ['Acteurs', 2, 0, 2, 1.25]], formats={4: '0%'})
    actions = livre.create_sheet('Article 1er')
    plage_actions = poser(actions, 1, 1, [
        ['Thème', 'Levier', 'Action', 'Pilote', 'Échéance'],
        ['Action foncière', 'Analyse des gisements fonciers réalisée ?', 'Tenir à jour l’atlas des gisements', 'Commune', date(2024, 6, 30)],
        ['Action foncière', 'Budget dédié aux acquisitions foncières ?', 'Inscrire 450 000 € par an au budget', 'Commune', date(2023, 12, 31)]],
        formats={4: JOUR})
    livrer('gri-foncier', livre, 'Grille « Action foncière » d’une commune carencée, avec son avancement et les actions retenues',
           'thèmes fusionnés en première colonne, petit tableau d’avancement sous la grille, actions en seconde feuille',
           [tableau('GRI-01', f, plage), tableau('GRI-01', f, avancement), tableau('TAB-12', 'Article 1er', plage_actions)], [
               faute('GRI-01', 'AL', f, 'A11', 'thème entièrement vide : « Démarches spécifiques »', 'Démarches spécifiques', None, ['GRI-05'],
                     ['C11', 'C12', 'C13']),
               faute('GRI-01', 'AL', f, 'C10', 'question des communes en carence vide pour une commune carencée', None, None, None, ['B10', 'G10']),
               faute('GRI-01', 'IN', f, 'E23', 'avancement de 125 % : 2 réponses sur 2 font 100 %', 1.25, 1, ['COM-02']),
               faute('GRI-05', 'AL', f, 'H9', 'levier retenu sans action à l’article 1er : les outils de maîtrise foncière', 'oui', None, None, ['B9']),
           ])


def attributions_propre():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Attributions'
    feuille['B1'], feuille['B1'].font = 'Grille « Attributions aux publics prioritaires » – Saint-Aubert', GRAS
    jour = date(2023, 6, 2)
    questions = [
        ('Connaissance et partage des enjeux', 'Types de publics reconnus prioritaires pour l’accès au parc social', 'DALO, L. 441-1', None),
        ('Connaissance et partage des enjeux', 'Conventions de réservation entre la commune et les bailleurs ?', 'Oui', 'trois conventions'),
        ('Connaissance et partage des enjeux', 'Chaque réservataire atteint-il au moins 25 % de ménages prioritaires dans ses attributions ?',
         'Oui', 'État 31 %, commune 26 %'),
        ('Géographie prioritaire politique de la ville', 'Part des attributions hors QPV aux ménages du 1er quartile', '27 %', None),
        ('Géographie prioritaire politique de la ville', 'Actions pour atteindre au moins 25 %', 'repérage des demandes', None),
        ('Outils de gouvernance', 'Conférence intercommunale du logement (CIL) instaurée ?', 'Oui', 'orientations de 2021'),
        ('Outils de gouvernance', 'Convention intercommunale d’attribution (CIA) adoptée ?', 'Oui', None),
        ('Outils de gouvernance', 'PPGDID adopté ?', 'Oui', None),
        ('Outils de la politique locale d’attribution', 'Avancement de la cotation de la demande', 'en service', 'depuis le 01/12/2023'),
        ('Outils de la politique locale d’attribution', 'Avancement de la gestion en flux des contingents', 'en service', None)]
    lignes = [TITRES] + [[t, q, r, c, 'service logement', jour, 'renseigné', 'non'] for t, q, r, c in questions]
    plage = poser(feuille, 3, 2, lignes, formats={5: JOUR})
    feuille['B15'] = 'Avancement : 10 questions renseignées sur 10, soit 100 %.'
    livrer('gri-attributions-propre', livre, 'Grille « Attributions aux publics prioritaires » entièrement renseignée',
           'tableau en B3, thème répété à chaque ligne, pourcentage en texte dans une réponse libre, format OpenDocument',
           [tableau('GRI-04', 'Attributions', plage)], generateur='libreoffice')


if __name__ == '__main__':
    foncier()
    attributions_propre()
