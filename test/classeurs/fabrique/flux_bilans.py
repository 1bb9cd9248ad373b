"""Classeurs d'épreuve du flux, suite : conventions, bilan annuel, prévisionnel des logements soustraits, état préalable."""
from datetime import date

from openpyxl import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

from outils_flux import GRAS, faute, livrer, poser, tableau

JOUR = 'dd/mm/yyyy'
PART = '0.0%'
TITRES = ['Réservataire', 'Bailleur', 'Dépt', 'Échelle', 'Territoire', 'Motif de l’échelle', 'Nature du document', 'Conv. d’origine du',
          'Nouvelle conv. signée le', 'Transmise au préfet le', 'État']


def fiche(reservataire, bailleur, origine, signee, transmise, dept='23', echelle='département', territoire=None, motif=None,
          nature='convention', etat='transmise'):
    return [reservataire, bailleur, dept, echelle, territoire, motif, nature, origine, signee, transmise, etat]


def conventions_propres():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Conventions de réservation'
    feuille['A1'], feuille['A1'].font = 'Suivi des conventions de réservation – situation au 1er mars 2024', GRAS
    lignes = [TITRES,
              fiche('État', 'OPH de Valbrune', date(2015, 3, 12), date(2023, 11, 15), date(2023, 11, 17)),
              fiche('Action Logement Services', 'OPH de Valbrune', date(2012, 4, 3), date(2023, 11, 20), date(2023, 11, 22)),
              fiche('Commune de Saint-Aubert', 'OPH de Valbrune', date(2010, 6, 1), date(2023, 9, 14), date(2023, 9, 18)),
              fiche('État', 'SA Habitat du Val', date(2014, 1, 20), date(2023, 10, 2), date(2023, 10, 4)),
              fiche('État', 'SA Habitat du Val', date(2014, 1, 20), date(2023, 10, 2), date(2023, 10, 5), dept='87'),
              fiche('Employeur', 'SA Habitat du Val', date(2016, 9, 9), date(2023, 11, 6), date(2023, 11, 8),
                    echelle='commune', territoire='Valbrune', motif='prise de poste à 4 h, sans transport collectif'),
              fiche('EPCI du Val d’Orme', 'Coopérative de Brière', date(2013, 2, 5), date(2023, 10, 27), date(2023, 10, 30))]
    plage = poser(feuille, 3, 1, lignes, formats={7: JOUR, 8: JOUR, 9: JOUR})
    table = Table(displayName='Conventions', ref=plage)
    table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium2', showRowStripes=True)
    feuille.add_table(table)
    livrer('flux-conventions-propre', livre, 'Suivi des conventions de réservation d’un département et de son voisin',
           'tableau Excel, dates vraies, un bailleur présent dans deux départements sur deux lignes, une échelle communale motivée',
           [tableau('FLUX-22', feuille.title, plage)])


def conventions_fautes():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Suivi conv.'
    f = feuille.title
    feuille['B1'], feuille['B1'].font = 'Conventions de réservation en flux', GRAS
    feuille['B2'], feuille['C2'] = 'Situation au', date(2024, 3, 1)
    feuille['C2'].number_format = JOUR
    lignes = [TITRES,
              fiche('État', 'OPH de Valbrune', date(2015, 3, 12), date(2023, 11, 15), date(2023, 11, 20)),
              fiche('ALS', 'OPH de Valbrune', date(2012, 4, 3), date(2023, 11, 20), date(2023, 11, 22)),
              fiche('Commune de Saint-Aubert', 'OPH de Valbrune', date(2010, 6, 1), date(2023, 9, 14), date(2023, 9, 18)),
              fiche('État', 'SA Habitat du Val', date(2014, 1, 20), date(2023, 10, 2), date(2023, 10, 4), dept='23 et 87'),
              fiche('ALS', 'SA Habitat du Val', date(2011, 5, 5), date(2023, 10, 9), date(2023, 10, 11), echelle='commune', territoire='Valbrune'),
              fiche('ALS', 'OPH de Valbrune', date(2012, 4, 3), date(2023, 10, 10), date(2023, 10, 13)),
              fiche('EPCI du Val d’Orme', 'Coopérative de Brière', date(2013, 2, 5), date(2023, 10, 27), date(2023, 10, 30),
                    echelle='programme', territoire='Résidence Les Tilleuls', motif='accord des parties'),
              fiche('État', 'SEM de Saint-Aubert', date(2016, 7, 1), date(2023, 11, 3), date(2023, 11, 6),
                    nature='document unique valant convention (type 2)'),
              fiche('Commune de Brière', 'ESH des Trois Rivières', date(2009, 12, 1), None, None, etat='à faire'),
              fiche('Conseil départemental', 'ESH des Trois Rivières', date(2012, 3, 30), date(2023, 10, 10), None, etat='signée')]
    plage = poser(feuille, 5, 2, lignes, formats={7: JOUR, 8: JOUR, 9: JOUR})
    feuille['B17'] = 'ALS : Action Logement Services.'
    livrer('flux-conventions-fautes', livre, 'Suivi des conventions de réservation, avec doublon et conventions non conformes',
           'tableau en B5, date de situation dans une case à part, abréviation expliquée en note, passage par LibreOffice',
           [tableau('FLUX-22', f, plage)], [
               faute('FLUX-22', 'EL', f, 'D9', 'une convention couvre deux départements', '23 et 87', None),
               faute('FLUX-23', 'EL', f, 'G10', 'échelle communale sans motif', None, None, None, ['E10', 'F10']),
               faute('FLUX-22', 'IN', f, 'B11', 'doublon : ALS, OPH de Valbrune, 23, déjà ligne 7', 'ALS', None, None, ['B7', 'C11', 'C7', 'D11', 'D7']),
               faute('FLUX-23', 'EL', f, 'F12', 'programme nommé comme échelle de la convention', 'Résidence Les Tilleuls', None, None, ['E12']),
               faute('FLUX-24', 'EL', f, 'H13', 'l’État signataire d’un document unique valant convention',
                     'document unique valant convention (type 2)', None, None, ['B13']),
               faute('FLUX-21', 'EL', f, 'L14', 'convention antérieure au 24/11/2018 toujours à faire après le 24/11/2023', 'à faire', None, None,
                     ['I14', 'J14']),
               faute('FLUX-29', 'EL', f, 'K15', 'convention signée le 10/10/2023, non transmise au préfet', None, None, None, ['J15', 'L15']),
           ], 'openpyxl+libreoffice')


def bilan_ventile():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Bilan 2023'
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'OPH de Valbrune – bilan annuel des logements proposés et attribués – année 2023', GRAS
    feuille['A2'] = 'Transmis aux réservataires le 20 février 2024'
    blocs = [('Réservataire', 'Proposés', 'Attribués', [('État', 190, 178), ('Communes', 128, 119), ('ALS', 32, 30), ('Non réservé', 290, 271)]),
             ('Typologie', 'Nb proposés', 'Nb attribués', [('T1', 60, 56), ('T2', 210, 199), ('T3', 220, 206), ('T4', 115, 105), ('T5 et +', 35, 32)]),
             ('Financement', 'Lgts proposés', 'Lgts attribués', [('PLAI', 180, 170), ('PLUS', 390, 362), ('PLS', 60, 56), ('Autre', 10, 10)]),
             ('Localisation', 'Proposés', 'Attribués', [('Hors QPV', 410, 383), ('En QPV', 230, 205)]),
             ('Commune', 'Proposés', 'Attribués', [('Valbrune', 300, 282), ('Saint-Aubert', 180, 186), ('Brière', 100, 86), ('Orme', 60, 44)])]
    tableaux, ligne = [], 4
    for titre, proposes, attribues, modalites in blocs:
        fin = ligne + len(modalites)
        lignes = [[titre, proposes, attribues, '% attribué']] + [[*m, f'=C{ligne + 1 + i}/B{ligne + 1 + i}'] for i, m in enumerate(modalites)]
        lignes.append(['Total', *(f'=SUM({c}{ligne + 1}:{c}{fin})' for c in 'BC'), f'=C{fin + 1}/B{fin + 1}'])
        if titre == 'Financement':
            lignes[-1][1] = 630
        tableaux.append(tableau('FLUX-30', f, poser(feuille, ligne, 1, lignes, formats={3: PART})))
        ligne = fin + 3
    feuille.cell(ligne, 1, 'Le directeur général, signé le 19 février 2024')
    livrer('flux-bilan-ventile', livre, 'Bilan annuel du flux en cinq ventilations',
           'cinq petits tableaux l’un sous l’autre, titres différents d’un tableau à l’autre, taux par formule, signature en pied',
           tableaux, [
               faute('FLUX-30', 'EL', f, None, 'dimension absente : la période de construction', None, None),
               faute('COM-05', 'IN', f, 'B24', 'total figé à 630 ; la somme des financements est 640', 630, 640, ['FLUX-30', 'COM-01']),
               faute('FLUX-30', 'IN', f, 'C29', 'total des attribués par localisation inégal aux autres ventilations', 588, 598, None,
                     ['C27', 'C28', 'A26', 'B26', 'C26']),
               faute('FLUX-30', 'AL', f, 'C33', 'plus d’attribués (186) que de proposés (180)', 186, None, None, ['B33']),
           ], 'openpyxl+libreoffice')


def bilan_long():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Données'
    reservataires = ['État', 'Communes', 'Action Logement Services', 'Non réservé']
    tailles, finances = ['T1', 'T2', 'T3', 'T4', 'T5+'], ['PLAI', 'PLUS', 'PLS', 'Autre']
    communes, periodes = ['Valbrune', 'Saint-Aubert', 'Brière'], ['avant 1975', '1975-1999', '2000 et après']
    lignes = [['Contingent', 'Typo.', 'Financ.', 'QPV (O/N)', 'Commune', 'Constr.', 'Lgts prop.', 'Lgts attrib.']]
    for i in range(48):
        proposes = 4 + (i * 7) % 11
        lignes.append([reservataires[i % 4], tailles[i % 5], finances[(i // 2) % 4], 'O' if i % 3 == 0 else 'N', communes[(i // 3) % 3],
                       periodes[(i // 5) % 3], proposes, proposes - i % 3])
    plage = poser(feuille, 1, 1, lignes)
    table = Table(displayName='T_Flux', ref=plage)
    table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium4', showRowStripes=True)
    feuille.add_table(table)
    synthese = livre.create_sheet('Synthèse')
    synthese['A1'], synthese['A1'].font = 'SA Habitat du Val – bilan 2023 de la gestion en flux', GRAS
    synthese['A2'] = 'Envoyé aux réservataires le 12 février 2024 ; signé du directeur général'
    tableaux = [tableau('FLUX-30', 'Données', plage)]
    dimensions = [('Contingent', 'A', reservataires), ('Typologie', 'B', tailles), ('Financement', 'C', finances), ('En QPV', 'D', ['O', 'N']),
                  ('Commune', 'E', communes), ('Période de construction', 'F', periodes)]
    for rang, (titre, lettre, modalites) in enumerate(dimensions):
        # deux tableaux de front, trois rangées
        ligne, colonne = 4 + 9 * (rang // 2), 1 + 4 * (rang % 2)
        lettre_titre, p, a = 'ABC' if rang % 2 == 0 else 'EFG'
        corps = [[m, *(f'=SUMIFS(Données!${c}$2:${c}$49,Données!${lettre}$2:${lettre}$49,${lettre_titre}{ligne + 1 + i})' for c in 'GH')]
                 for i, m in enumerate(modalites)]
        fin = ligne + len(modalites)
        corps.append(['Total', f'=SUM({p}{ligne + 1}:{p}{fin})', f'=SUM({a}{ligne + 1}:{a}{fin})'])
        tableaux.append(tableau('FLUX-30', 'Synthèse', poser(synthese, ligne, colonne, [[titre, 'Proposés', 'Attribués'], *corps])))
    livrer('flux-bilan-long-propre', livre, 'Bilan annuel du flux : table longue et six ventilations par formule',
           'tableau Excel de 48 lignes, six tableaux deux à deux de front, formules SOMME.SI.ENS sans valeur en cache', tableaux)


def previsionnel():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Prévisionnel 2024'
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'Logements qui seront soustraits du flux en 2024', GRAS
    feuille['A2'] = 'Reçu des bailleurs avant le 27 février 2024'
    corps = [('OPH de Valbrune', 1000, 60, 0.5, 30, 210, 80, 15, 5, 'historique 2021-2023 et objectifs'),
             ('SA Habitat du Val', 500, 20, 0.4, 8, 60, 24, 0, 2, 'moyenne de trois ans'),
             ('Coopérative de Brière', 240, 10, 0.5, 8, 30, 0, 0, 0, 'plan de vente'),
             ('SEM de Saint-Aubert', 300, 12, 1.2, 14, 40, 0, 0, 0, 'plan de vente'),
             ('ESH des Trois Rivières', 450, 16, 0.25, 4, 55, 12, 0, 1, None)]
    lignes = [['Bailleur', 'Mises en location prévues', 'Ventes imposant un relogement', 'Part à reloger', 'Relog. liés aux ventes',
               'Mutations prévues', 'NPNRU prévu', 'ORCOD prévu', 'Insalubrité prévue', 'Justification', 'Total soustrait prévu', 'Flux prévu',
               'Part de l’État (30 %)']]
    for i, valeurs in enumerate(corps):
        r = 5 + i
        lignes.append([*valeurs, f'=SUM(E{r}:I{r})', f'=B{r}-K{r}', f'=INT(0.3*L{r})'])
    lignes[2][10] = 104
    lignes[5][11] = 388
    plage = poser(feuille, 4, 1, lignes, formats={3: '0%'})
    realise = livre.create_sheet('Réalisé 2023')
    realise['A1'] = 'OPH de Valbrune – relogements et mutations soustraits en 2023'
    lignes = [['Catégorie d’opération', 'Prévu 2023', 'Réalisé 2023', 'Écart', 'Écart en %', 'Explication']]
    for i, (nom, prevu, fait, motif) in enumerate([
            ('Mutations internes', 200, 208, None), ('Relogements NPNRU', 80, 46, None), ('ORCOD', 15, 15, None), ('Insalubrité', 5, 4, None),
            ('Ventes imposant un relogement', 30, 41, 'cession de deux résidences avancée d’un an')]):
        lignes.append([nom, prevu, fait, f'=C{4 + i}-B{4 + i}', f'=D{4 + i}/B{4 + i}', motif])
    lignes.append(['Total', '=SUM(B4:B8)', '=SUM(C4:C8)', '=C9-B9', '=D9/B9', None])
    plage_realise = poser(realise, 3, 1, lignes, formats={4: PART})
    livrer('flux-previsionnel-soustraits', livre, 'Prévisionnel des logements soustraits et bilan de l’année écoulée',
           'tableau large à formules, quelques valeurs figées, taux en dur dans une colonne, second tableau à écarts',
           [tableau('FLUX-32', f, plage), tableau('FLUX-31', 'Réalisé 2023', plage_realise)], [
               faute('FLUX-05', 'IN', f, 'K6', 'total soustrait figé à 104 ; la somme des catégories est 94', 104, 94, ['FLUX-32', 'COM-01']),
               faute('FLUX-32', 'IN', f, 'E7', 'relogements liés aux ventes : 10 × 50 % font 5, non 8', 8, 5, ['FLUX-05']),
               faute('COM-02', 'IN', f, 'D8', 'part à reloger supérieure à 100 %', 1.2, None, ['FLUX-32']),
               faute('FLUX-32', 'AL', f, 'J9', 'prévisionnel sans justification', None, None),
               faute('FLUX-04', 'EL', f, 'L9', 'flux prévu figé à 388 ; 450 − 72 = 378', 388, 378, ['FLUX-32', 'COM-01']),
               faute('COM-07', 'IF', f, 'M5', 'taux de l’État écrit en dur dans la formule', '=INT(0.3*L5)', None, None,
                     ['M6', 'M7', 'M8', 'M9']),
               faute('FLUX-31', 'AL', 'Réalisé 2023', 'E5', 'écart de −42,5 % sans explication', -0.425, None, None, ['C5', 'D5', 'F5']),
           ], 'openpyxl+libreoffice')


def etat_prealable():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'État des réservations'
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'OPH de Valbrune – état des réservations existantes au 1er mars 2023 (toutes communes du département)', GRAS
    feuille['A2'], feuille['C2'] = 'Parc réservé total :', 1290
    feuille['A3'], feuille['C3'] = 'Parc total :', 2400
    plage = poser(feuille, 5, 1, [
        ['Réservataire', 'Localisation', 'Nb de logements réservés', 'dont T1', 'dont T2', 'dont T3', 'dont T4 et plus', 'Échéance du droit'],
        ['État', 'Valbrune', 420, 60, 140, 150, 70, 'durée de la convention'], ['État', 'Saint-Aubert', 300, 40, 100, 110, 50, None],
        ['Ville de Valbrune', 'Valbrune', 310, 30, 110, 120, 40, 2031],
        ['ALS', 'Valbrune', 160, 20, 60, 60, 20, 2028], ['ALS', 'Brière', '\u00a0100', 10, 40, 35, 15, 2034],
        ['Total', None, 1280, 160, 450, 475, 195, None]])
    feuille.merge_cells('A6:A7')
    conventions = livre.create_sheet('Conventions en cours')
    conventions['B1'] = 'Conventions en cours au 1er mars 2023'
    plage_conventions = poser(conventions, 2, 2, [
        ['Bailleur', 'Réservataire', 'Département', 'Signée le'],
        ['OPH de Valbrune', 'État', '23', date(2015, 3, 12)], ['OPH de Valbrune', 'Ville de Valbrune', '23', date(2010, 6, 1)],
        ['OPH de Valbrune', 'ALS', '23', date(2012, 4, 3)], ['OPH de Valbrune', 'Conseil départemental', '23', date(2012, 9, 27)]],
        formats={3: JOUR})
    livrer('flux-etat-prealable', livre, 'État préalable des réservations d’un bailleur et liste de ses conventions',
           'réservataire fusionné sur deux lignes, totaux saisis, parc en tête, nombre texte avec espace insécable',
           [tableau('FLUX-28', f, plage), tableau('FLUX-22', 'Conventions en cours', plage_conventions)], [
               faute('COM-05', 'IN', f, 'G8', 'les typologies de la ligne font 300, non 310 (T4 et plus : 50 attendus)', 40, 50, ['FLUX-28', 'COM-01'],
                     ['C8']),
               faute('COM-01', 'IN', f, 'C10', 'nombre écrit en texte avec une espace insécable', '\u00a0100', 100),
               faute('FLUX-28', 'IN', f, 'C11', 'total de 1 280 ; la somme et le parc réservé sont de 1 290', 1280, 1290, ['COM-05']),
               faute('FLUX-28', 'EL', 'Conventions en cours', 'C6', 'réservataire conventionné absent de l’état : le conseil départemental',
                     'Conseil départemental', None),
           ])


if __name__ == '__main__':
    conventions_propres()
    conventions_fautes()
    bilan_ventile()
    bilan_long()
    previsionnel()
    etat_prealable()
