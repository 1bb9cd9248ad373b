"""Classeurs d'épreuve de la gestion en flux : assiette, répartition, entonnoir, conventions, bilans, prévisionnel, état préalable."""
from datetime import date

from openpyxl import Workbook

from outils_flux import GRAS, faute, livrer, poser, tableau

JOUR = 'dd/mm/yyyy'
PART = '0.0%'


def repartition_propre():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Flux 2024'
    feuille['C2'], feuille['C2'].font = 'OPH de Valbrune – gestion en flux 2024', GRAS
    feuille['C3'] = 'Établi le 26 février 2024 sur les données 2023'
    assiette = poser(feuille, 5, 3, [
        ['Assiette du flux', 'Logements'],
        ['Logements mis en location dans l’année (A)', 1000], ['Mutations internes au parc du bailleur', 210],
        ['Relogements NPNRU', 80], ['ORCOD', 15], ['Insalubrité (interdiction d’habiter)', 5],
        ['Ventes imposant un relogement', 30], ['Urgence – incendie, décision du préfet du 05/02/2023', 10],
        ['Total des logements soustraits (B)', '=SUM(D7:D12)'], ['Flux à répartir (C = A – B)', '=D6-D13'],
        ['Part soustraite', '=D13/D6']])
    feuille['D15'].number_format = PART
    repartition = poser(feuille, 18, 3, [
        ['Réservataire', 'Part du flux', 'Nb logts', 'Contrepartie'],
        ['État', 0.3, '=ROUNDDOWN(D19*$D$14,0)', None],
        ['dont agents civils et militaires', 0.05, '=ROUNDDOWN(D20*$D$14,0)', None],
        ['dont publics prioritaires', '=D19-D20', '=E19-E20', None],
        ['Communes et EPCI', 0.2, '=ROUNDDOWN(D22*$D$14,0)', 'garantie d’emprunt'],
        ['Action Logement Services', 0.05, '=ROUND(D23*$D$14,0)', 'financement'],
        ['Non réservé', '=1-D19-D22-D23', '=D14-E19-E22-E23', None],
        ['Total', '=D19+D22+D23+D24', '=E19+E22+E23+E24', None]], formats={1: PART})
    feuille['C27'] = 'Les agents sont compris dans la part de l’État ; arrondi inférieur pour les parts plafonnées.'
    livrer('flux-repartition-propre', livre, 'Assiette et répartition du flux d’un bailleur',
           'tableaux commençant en C5 et C18, lignes « dont » hors du total, formules vivantes avec valeurs, note',
           [tableau('FLUX-04', 'Flux 2024', assiette), tableau('FLUX-18', 'Flux 2024', repartition)], generateur='openpyxl+libreoffice')


def repartition_fautes():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Assiettes'
    feuille['A1'], feuille['A1'].font = 'Flux 2024 par bailleur', GRAS
    bailleurs = [('OPH de Valbrune', 640, 160), ('SA Habitat du Val', 380, 80), ('Coopérative de Brière', 310, 60),
                 ('SEM de Saint-Aubert', 260, 60), ('ESH des Trois Rivières', 500, 100)]
    lignes = [['Organisme', 'Mis en loc. (A)', 'Soustraits (B)', 'Flux (C)', 'Observations']]
    lignes += [[nom, a, b, f'=B{4 + i}-C{4 + i}', None] for i, (nom, a, b) in enumerate(bailleurs)]
    lignes[3][4] = 'patrimoine situé en totalité à Saint-Aubert'
    lignes.append(['Total', '=SUM(B4:B8)', '=SUM(C4:C8)', '=SUM(D4:D8)', None])
    assiettes = poser(feuille, 3, 1, lignes)

    parts = livre.create_sheet('Répartition')
    parts['A1'], parts['A1'].font = 'Répartition du flux par réservataire', GRAS
    parts['A2'] = 'Conventions applicables au 1er janvier 2024'
    blocs = [
        [('État', None, 0.3, '=ROUNDDOWN(D5*Assiettes!B4,0)'), ('Communes', 'garantie d’emprunt', 0.2, '=ROUNDDOWN(D6*Assiettes!D4,0)'),
         ('Action Logement Services', 'financement', 0.12, '=ROUND(D7*Assiettes!D4,0)'), ('Non réservé', None, 0.38, '=ROUND(D8*Assiettes!D4,0)')],
        [('État', None, 0.33, 99), ('Communes', 'garantie d’emprunt', 0.2, 60), ('Action Logement Services', 'financement', 0.1, 30),
         ('Non réservé', None, 0.37, 111)],
        [('État', None, 0.3, 75), ('Commune de Saint-Aubert', 'garantie d’emprunt', 0.24, 60),
         ('Action Logement Services', 'financement', 0.16, 40), ('Non réservé', None, 0.3, 75)],
        [('État', None, 0.3, 60), ('EPCI', 'garantie d’emprunt', 0.15, 30), ('Action Logement Services', 'financement', 0.4, 80),
         ('Organisme à caractère désintéressé', 'financement', 0.2, 40)],
        [('État', None, 0.3, 120), ('dont agents civils et militaires', None, 0.06, 24), ('Communes', 'terrain', 0.25, 100),
         ('Action Logement Services', 'financement', 0.12, 58), ('Non réservé', None, 0.33, 132)],
    ]
    lignes = [['Bailleur', 'Réservataire', 'Contrepartie', 'Part du flux', 'Logements']]
    ligne = 5
    for (nom, _, _), bloc in zip(bailleurs, blocs):
        lignes += [[nom, *r] for r in bloc]
        comptees = [ligne + i for i, r in enumerate(bloc) if not r[0].startswith('dont')]
        lignes.append([f'Sous-total {nom}', None, None] + ['=' + '+'.join(f'{c}{n}' for n in comptees) for c in 'DE'])
        ligne += len(bloc) + 1
    repartition = poser(parts, 4, 1, lignes, formats={3: '0%'})

    rappel = livre.create_sheet('Rappel 2023')
    rappel['A1'] = 'Taux des conventions de 2023'
    taux = poser(rappel, 3, 1, [
        ['Bailleur', 'État – prioritaires', 'État – agents', 'État – ensemble', 'Communes et EPCI', 'ALS', 'Total réservé'],
        ['OPH de Valbrune', 0.25, 0.05, 0.3, 0.2, 0.1, 0.6], ['SA Habitat du Val', 0.26, 0.04, 0.3, 0.15, 0.1, 0.55],
        ['Coopérative de Brière', 0.3, 0.05, 0.35, 0.2, 0.05, 0.6], ['SEM de Saint-Aubert', 0.25, 0.05, 0.3, 20, 0.1, 0.6],
        ['ESH des Trois Rivières', 0.25, 0.05, 0.3, 0.1, 0.05, 0.45]], formats=dict.fromkeys(range(1, 7), '0%'))
    r = 'Répartition'
    livrer('flux-repartition-fautes', livre, 'Répartition du flux de cinq bailleurs, avec le rappel des taux de l’année précédente',
           'table longue à sous-totaux par bailleur, ligne « dont », formules d’une feuille à l’autre, trois feuilles',
           [tableau('FLUX-04', 'Assiettes', assiettes), tableau('FLUX-18', r, repartition), tableau('FLUX-18', 'Rappel 2023', taux)], [
               faute('FLUX-04', 'EL', r, 'E5', 'taux de l’État appliqué à A (640) et non à C (480)', 192, 144, ['FLUX-08']),
               faute('FLUX-08', 'EL', r, 'D10', 'part de l’État de 33 %, 30 % au plus sans dérogation', 0.33, 0.3, None, ['E10']),
               faute('FLUX-15', 'EL', r, 'D16', 'commune à 24 % pour une garantie d’emprunt, sans apport : 20 % au plus', 0.24, 0.2, None, ['E16']),
               faute('FLUX-18', 'EL', r, 'D24', 'la somme des taux de la SEM est de 105 %', 1.05, 1, None, ['E24', 'D20', 'D21', 'D22', 'D23']),
               faute('FLUX-08', 'EL', r, 'D26', 'agents civils et militaires à 6 %, 5 % au plus', 0.06, 0.05, None, ['E26']),
               faute('FLUX-18', 'IN', r, 'E28', '12 % de 400 font 48 ; la somme des logements (410) dépasse C (400)', 58, 48, None, ['E30']),
               faute('FLUX-08', 'EL', 'Rappel 2023', 'D6', 'agents ajoutés aux 30 % de prioritaires : l’État atteint 35 %', 0.35, 0.3, None,
                     ['B6', 'C6']),
               faute('COM-02', 'IN', 'Rappel 2023', 'E7', 'échelle mêlée : 20 parmi des parts entre 0 et 1', 20, 0.2),
           ], 'openpyxl+libreoffice')


def assiettes():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Assiette 2023'
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'Gestion en flux : logements mis en location et soustraits en 2023', GRAS
    feuille['A2'] = 'Réponses des bailleurs à l’enquête de janvier 2024'
    corps = [('OPH de Valbrune', 1000, 210, 80, 15, 15, 30, 0), ('SA Habitat du Val', 520, 60, 30, 0, 2, 18, 0),
             ('Coopérative de Brière', 240, 30, 0, 0, 0, 8, 0), ('SEM de Saint-Aubert', 310, 40, 20, 0, 2, 0, 0),
             ('ESH des Trois Rivières', 450, 55, 12, 0, 1, 22, 0), ('Foncière d’Aubert', 0, 0, 0, 0, 0, 0, 0),
             ('Office du Plateau', 180, 20, 0, 0, 0, 4, 0), ('SA du Marais', 95, 9, 0, 0, 0, 0, 0)]
    lignes = [['Bailleur', 'Mises en loc. 2023 (A)', 'Mutations', 'ANRU / NPNRU', 'ORCOD', 'Insalub.', 'Ventes (relog.)', 'Urgence',
               'Soustraits (B)', 'Flux (C)', '% soustrait']]
    for i, valeurs in enumerate(corps):
        r = 5 + i
        lignes.append([*valeurs, f'=SUM(C{r}:H{r})', f'=B{r}-I{r}', f'=I{r}/B{r}'])
    lignes[3][9] = 212
    lignes[4][8] = 72
    lignes[6][10] = '=IF(B10=0,0,I10/B10)'
    lignes[8][10] = '=I12/#REF!'
    lignes.append(['Total département', '=SUM(B5:B11)'] + [f'=SUM({c}5:{c}12)' for c in 'CDEFGHIJ'] + ['=AVERAGE(K5:K11)'])
    plage = poser(feuille, 4, 1, lignes, formats={10: PART})
    feuille['A15'] = 'Aucun relogement d’urgence en 2023.'
    detail = livre.create_sheet('Détail Val d’Orme')
    d = detail.title
    detail['B2'], detail['B2'].font = 'Office du Val d’Orme – calcul du flux', GRAS
    plage_detail = poser(detail, 4, 2, [
        ['Poste', 'Logements', 'Précision'],
        ['Logements mis en location (A)', 900, None], ['dont logements-foyers', 30, 'résidence autonomie'],
        ['Mutations internes', 150, None], ['Relogements NPNRU', 60, 'quartier des Tilleuls'],
        ['Relogements de démolition hors NPNRU', 25, 'résidence du Stade'], ['Ventes à l’occupant, sans relogement', 18, None],
        ['Droits uniques', 40, 'pour un tour'], ['Total soustrait (B)', '=SUM(C7:C11)', None], ['Flux (C)', '=C5-C12', None]])
    livrer('flux-assiette-bailleurs', livre, 'Assiette du flux de huit bailleurs et détail d’un neuvième',
           'une ligne par bailleur, formules vivantes avec quelques valeurs, ligne de total ; tableau vertical en B4 d’une seconde feuille',
           [tableau('FLUX-04', f, plage), tableau('FLUX-04', d, plage_detail)], [
               faute('FLUX-04', 'EL', f, 'J7', 'C saisi à 212 ; A − B = 240 − 38 = 202', 212, 202),
               faute('FLUX-05', 'IN', f, 'I8', 'B saisi à 72 ; la somme des catégories est 62', 72, 62),
               faute('COM-04', 'IN', f, 'K10', '0 % affiché pour un dénominateur nul', 0, None),
               faute('COM-01', 'IN', f, 'K12', 'cellule d’erreur', '#REF!', None),
               faute('COM-05', 'IN', f, 'B13', 'le total oublie la dernière ligne', 2700, 2795, ['COM-01', 'FLUX-04']),
               faute('COM-05', 'IN', f, 'K13', 'total calculé comme la moyenne des taux, non comme B / A', 0.18363759896018, 693 / 2795,
                     ['COM-01', 'COM-02', 'COM-03', 'FLUX-04']),
               faute('FLUX-02', 'EL', d, 'C6', 'logements-foyers comptés dans A', 30, 0, None, ['B6', 'C5']),
               faute('FLUX-05', 'EL', d, 'C9', 'démolition hors PNRU et NPNRU soustraite', 25, 0, None, ['B9']),
               faute('FLUX-05', 'EL', d, 'C10', 'vente à l’occupant sans relogement soustraite', 18, 0, None, ['B10']),
               faute('FLUX-07', 'EL', d, 'C11', 'droits uniques soustraits', 40, 0, None, ['B11']),
           ], 'openpyxl+libreoffice')


def entonnoir_propre():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Gestion directe'
    feuille['B1'], feuille['B1'].font = 'Contingent de l’État – suivi des propositions', GRAS
    annees = {'C': (200, 180, 150, 120), 'D': (220, 205, 170, 140), 'E': (240, 228, 190, 160)}
    etapes = ['Logements proposés à la DDETS', 'Logements avec proposition de candidats', 'Candidats acceptés en CALEOL', 'Baux signés']
    lignes = [['Étapes', 2021, 2022, 2023]]
    lignes += [[etape, *(annees[c][i] for c in annees)] for i, etape in enumerate(etapes)]
    lignes += [['Taux de chute (propositions → baux)', *(f'=1-{c}7/{c}5' for c in annees)],
               ['Règles de refus encadrées', 'oui', 'oui', 'oui'], ['Clause de revoyure', 'oui', 'oui', 'oui']]
    plage = poser(feuille, 3, 2, lignes)
    for c in annees:
        feuille[f'{c}8'].number_format = PART
    livrer('flux-entonnoir-propre', livre, 'Entonnoir de la gestion directe sur trois années',
           'tableau transposé : une ligne par étape, une colonne par année ; passage par le format OpenDocument',
           [tableau('FLUX-20', 'Gestion directe', plage)], generateur='libreoffice')


def entonnoir_fautes():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Décompte 2023'
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'Gestion directe – décompte annuel par territoire (2023)', GRAS
    un = poser(feuille, 3, 1, [
        ['Territoire', 'Lgts proposés DDETS', 'Lgts avec candidats', 'Cand. acceptés CALEOL', 'Baux', 'Tx de chute', 'Refus encadrés',
         'Clause revoyure'],
        ['Valbrune', 200, 180, 150, 120, '=1-E4/C4', 'oui', 'oui'],
        ['Saint-Aubert', 90, 96, 70, 61, '=1-E5/C5', 'oui', 'oui'],
        ['Hauts de Brière', 60, 52, 40, 44, '=1-E6/C6', 'oui', 'oui'],
        ['Val d’Orme', 150, 140, 110, 98, '=1-E7/B7', 'oui', 'oui'],
        ['Marais', 40, 36, 30, 27, '=1-E8/C8', 'oui', 'non'],
        ['Ensemble', '=SUM(B4:B8)', '=SUM(C4:C8)', '=SUM(D4:D8)', '=SUM(E4:E8)', '=1-E9/C9', None, None]], formats={5: PART})
    feuille['A12'], feuille['A12'].font = 'Contingent de l’État – rappel de 2022', GRAS
    deux = poser(feuille, 13, 1, [
        ['Territoire', 'Lgts proposés', 'Lgts avec candidats', 'Baux signés', 'Règles de refus', 'Clause de revoyure'],
        ['Valbrune', 70, 64, 50, 'oui', 'oui'], ['Saint-Aubert', 32, 30, 24, 'oui', 'oui']])
    livrer('flux-entonnoir-territoires', livre, 'Décompte de la gestion directe par territoire, sur deux années',
           'deux tableaux l’un sous l’autre, abréviations, ligne « Ensemble », taux de chute calculés',
           [tableau('FLUX-20', f, un), tableau('FLUX-20', f, deux)], [
               faute('FLUX-20', 'IN', f, 'C5', 'entonnoir croissant : 96 logements avec candidats pour 90 proposés', 96, None, None, ['B5']),
               faute('FLUX-20', 'IN', f, 'E6', 'entonnoir croissant : 44 baux pour 40 candidats acceptés', 44, None, None, ['D6']),
               faute('FLUX-20', 'AL', f, 'F7', 'taux de chute depuis les logements proposés (34,7 %) ; depuis les propositions : 30,0 %',
                     1 - 98 / 150, 0.3, hypothese='AMB-44'),
               faute('FLUX-20', 'EL', f, 'H8', 'clause de revoyure absente', 'non', 'oui'),
               faute('FLUX-20', 'EL', f, 'A13:F13', 'étape absente : les candidats acceptés en commission', None, None),
           ], 'openpyxl+libreoffice')


if __name__ == '__main__':
    repartition_propre()
    repartition_fautes()
    assiettes()
    entonnoir_propre()
    entonnoir_fautes()
