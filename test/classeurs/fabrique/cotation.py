"""Classeurs d'épreuve de la cotation : demandes notées, grilles, statistiques, formules de désignation, avancement."""
from datetime import date

from openpyxl import Workbook
from openpyxl.worksheet.table import Table, TableStyleInfo

from outils_flux import GRAS, faute, livrer, poser, tableau

JOUR = 'dd/mm/yyyy'


def demandes_propre():
    livre = Workbook()
    grille = livre.active
    grille.title = 'Grille'
    grille['A1'] = 'Grille de cotation – Communauté d’agglomération du Val d’Orme'
    grille['A2'] = 'Délibération du 12/10/2023, annexée au PPGDID'
    plage_grille = poser(grille, 4, 1, [
        ['Code', 'Critère', 'Famille', 'Pts', 'Unité'],
        ['P01', 'DALO', 'Publics prioritaires', 100, 'une fois'],
        ['P16', 'En procédure d’expulsion sans relogement', 'Publics prioritaires', 60, 'une fois'],
        ['P15', 'Personnes hébergées par des tiers', 'Publics prioritaires', 40, 'une fois'],
        ['S24', 'Parent isolé', 'Situation familiale', 10, 'une fois'],
        ['S32', 'Habite l’EPCI', 'Localisation', 10, 'une fois'],
        ['S33', 'Travaille dans l’EPCI', 'Localisation', 10, 'une fois'],
        ['S28', 'Ancienneté de la demande', 'Caractéristique de la demande', 2, 'par an révolu'],
    ])
    feuille = livre.create_sheet('Demandes')
    feuille['A1'], feuille['A1'].font = 'Demandes actives – notes de travail', GRAS
    feuille['A2'], feuille['C2'] = 'Notes arrêtées au', date(2024, 3, 1)
    feuille['C2'].number_format = JOUR
    o, n = 'Oui', 'Non'
    drapeaux = [
        (date(2019, 5, 10), o, n, n, n, o, n), (date(2022, 1, 15), n, n, o, o, o, o), (date(2023, 11, 2), n, n, n, n, o, n),
        (date(2021, 3, 1), n, o, n, n, n, o), (date(2020, 7, 21), n, n, n, o, o, n), (date(2018, 12, 5), o, n, o, n, o, o),
        (date(2023, 3, 2), n, n, n, n, n, n), (date(2023, 3, 1), n, n, n, n, n, n), (date(2022, 9, 30), n, n, o, n, o, n),
        (date(2017, 2, 14), n, n, n, o, o, o), (date(2021, 6, 8), n, o, n, o, o, n), (date(2024, 1, 9), n, n, n, n, n, o)]
    lignes = [['N° unique', 'Date dépôt', 'DALO', 'Expulsion sans relogement', 'Hébergé par un tiers', 'Parent isolé',
               'Habite l’EPCI', 'Travaille EPCI', 'Anc. (années)', 'Note']]
    for rang, (depot, *reponses) in enumerate(drapeaux):
        r = 5 + rang
        somme = '+'.join(f'({c}{r}="Oui")*Grille!$D${4 + i}' for i, c in enumerate('CDEFGH', 1))
        lignes.append([f'0312400000{rang + 11}', depot, *reponses, f'=DATEDIF(B{r},$C$2,"Y")', f'={somme}+I{r}*Grille!$D$11'])
    plage = poser(feuille, 4, 1, lignes, formats={1: JOUR})
    table = Table(displayName='T_Demandes', ref=plage)
    table.tableStyleInfo = TableStyleInfo(name='TableStyleLight9', showRowStripes=True)
    feuille.add_table(table)
    livrer('cot-demandes-propre', livre, 'Demandes notées d’un EPCI, notes calculées sur la grille',
           'deux feuilles, tableau Excel, réponses Oui/Non, ancienneté par DATEDIF, date de calcul hors du tableau',
           [tableau('COT-07', 'Grille', plage_grille), tableau('COT-05', 'Demandes', plage)], generateur='openpyxl+libreoffice')


def demandes_en_points():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Cotation 2024'
    feuille['B2'], feuille['B2'].font = 'COTATION DES DEMANDES – Pays de Saint-Aubert – 15 mars 2024', GRAS
    lignes = [
        ['', 'Publics prioritaires', None, None, None, None, 'Situation', 'Ancienneté', None, 'Autre', ''],
        ['N° demande', 'DALO', 'Handicap', 'Héberg. temporaire (struct., foyer)', 'Log. indigne', '1er quartile', 'Parent isolé',
         'Ancienneté (mois)', 'Pts ancienneté', 'Appréciation du bailleur', 'TOTAL'],
        ['D-0001', 50, 0, 0, 0, 15, 0, 22, 22, 0, 87],
        ['D-0002', 0, 20, 0, 0, 15, 10, 14, 14, 0, 59],
        ['D-0003', 0, 0, 30, 0, 15, 0, 31, 31, 0, 86],      # 76
        ['D-0004', 0, 25, 0, 0, 0, 0, 8, 8, 0, 33],         # handicap à 25
        ['D-0005', 0, 0, 0, 30, 15, 10, 19, 19, 0, 74],
        ['D-0006', 50, 20, 0, 0, 0, 0, 40, 40, 0, 110],
        ['D-0007', 0, 0, 0, 0, 0, 10, -3, 0, 0, 10],        # ancienneté négative
        ['D-0008', 0, 0, 30, 0, 15, 0, 12, '12', 0, 57],    # texte
        ['D-0009', 0, 0, 0, 0, 15, 10, 27, 27, 20, 72],     # critère hors grille
        ['D-0010', 0, 0, 0, 30, 0, 0, 5, 5, 0, 35],
    ]
    plage = poser(feuille, 4, 2, lignes, titres=2)
    feuille.merge_cells('C4:G4')
    feuille.merge_cells('I4:J4')
    feuille['B17'] = 'Source : fichier partagé de la demande, extraction du 15 mars 2024.'
    bareme = livre.create_sheet('Barème')
    plage_grille = poser(bareme, 1, 1, [
        ['Critère retenu', 'Nb de points', 'Précision'],
        ['DALO', 50, ''], ['Handicap', 20, ''], ['Hébergement temporaire', 30, 'structure, foyer, logement de transition'],
        ['Logement indigne', 30, ''], ['1er quartile', 15, ''], ['Parent isolé', 10, ''],
        ['Ancienneté de la demande', 1, 'par mois révolu, plafond 48 points']])
    livrer('cot-demandes-points', livre, 'Demandes notées : les points par critère et le total, barème en seconde feuille',
           'tableau commençant en B4, titres sur deux lignes en partie fusionnés, ancienneté en mois et en points, tout en valeurs',
           [tableau('COT-05', 'Cotation 2024', plage), tableau('COT-07', 'Barème', plage_grille)], [
               faute('COT-05', 'IN', 'Cotation 2024', 'L8', 'total de D-0003 : 30 + 15 + 31 font 76, non 86', 86, 76),
               faute('COT-05', 'EL', 'Cotation 2024', 'D9', 'le handicap vaut 25 points pour cette seule demande, 20 au barème', 25, 20,
                     ['COT-14', 'COT-03']),
               faute('COT-21', 'IN', 'Cotation 2024', 'I12', 'ancienneté négative : le dépôt serait postérieur au calcul', -3, None),
               faute('COM-01', 'IN', 'Cotation 2024', 'J13', 'points stockés en texte', '12', 12),
               faute('COT-05', 'EL', 'Cotation 2024', 'K5', 'critère noté mais absent du barème : « Appréciation du bailleur »',
                     'Appréciation du bailleur', None, ['COT-14', 'COT-03'], ['K14']),
           ])


def demandes_oui_non():
    livre = Workbook()
    grilles = livre.active
    grilles.title = 'Grilles'
    grilles['A1'], grilles['A1'].font = 'Grille générale', GRAS
    grilles['F1'], grilles['F1'].font = 'Grille des mutations', GRAS
    criteres = ['DALO', '1er quartile', '2ème quartile des demandeurs', '3ème quartile des demandeurs',
                'Personnes dépourvues de logement et d’hébergement', 'Personnes hébergées par des tiers', 'Parent isolé',
                'Habite l’EPCI', 'Sous occupation']
    generale = poser(grilles, 2, 1, [['Critères', 'Poids']] + [list(p) for p in zip(criteres, [80, 20, 10, 5, 50, 30, 10, 10, 5])])
    mutations = poser(grilles, 2, 6, [['Critères', 'Poids']] + [list(p) for p in zip(criteres, [80, 20, 10, 5, 50, 30, 10, 10, 40])])
    feuille = livre.create_sheet('Demandes EPCI')
    feuille['A1'] = 'Communauté urbaine de Valbrune : demandes examinées au 02/04/2024'
    titres = ['Num. unique', 'Locataire HLM (O/N)', 'Grille appliquée', 'DALO', 'Q1', '2e quartile', '3e quartile', 'Sans logement',
              'Hébergé chez un tiers', 'Parent isolé', 'Habite l’EPCI', 'Sous-occupation', 'Note', 'Observation']
    lus = [
        ['N', 'générale', 1, 1, 0, 0, 0, 1, 0, 1, 0, 'attente d’une pièce'],
        ['O', 'mutation', 0, 0, 1, 0, 0, 0, 1, 1, 1, None],
        ['N', 'générale', 0, 1, 1, 0, 0, 0, 1, 1, 0, None],                  # deux quartiles
        ['N', 'générale', 0, 1, 0, 0, 1, 0, 0, 0, 0, 'domiciliation CCAS'],
        ['O', 'mutation', 0, 0, 0, 1, 0, 0, 0, 1, 1, None],
        ['N', 'générale', 0, 1, 0, 0, 1, 1, 0, 1, 0, None],                  # sans logement et hébergé
        ['N', 'mutation', 0, 0, 0, 1, 0, 1, 1, 0, 0, None],                  # grille mutation hors parc
        ['O', 'mutation', 1, 0, 1, 0, 0, 0, 0, 1, 0, None],
        ['N', 'générale', 0, 0, 0, 1, 0, 1, 0, 1, 0, None],
        ['N', 'générale', 0, 1, 0, 0, 0, 0, 1, 1, 0, None],
    ]
    lignes = [titres]
    for rang, lu in enumerate(lus):
        r = 4 + rang
        sommes = ['+'.join(f'{c}{r}*Grilles!${poids}${3 + i}' for i, c in enumerate('DEFGHIJKL')) for poids in 'BG']
        lignes.append([f'NUR{4801 + rang}', *lu[:11], f'=IF(C{r}="mutation",{sommes[1]},{sommes[0]})', lu[11]])
    lignes[10][12] = 45  # figée : 20 + 10 + 10 font 40
    plage = poser(feuille, 3, 1, lignes)
    livrer('cot-demandes-oui-non', livre, 'Demandes cochées 0/1, une grille générale et une grille des mutations',
           'deux grilles côte à côte, drapeaux 0/1, colonne d’observation, formule à deux grilles, une note figée',
           [tableau('COT-07', 'Grilles', generale), tableau('COT-07', 'Grilles', mutations), tableau('COT-05', 'Demandes EPCI', plage)], [
               faute('COT-09', 'IN', 'Demandes EPCI', 'F6', '1er et 2e quartiles vrais pour la même demande', 1, None, None, ['E6']),
               faute('COT-08', 'IN', 'Demandes EPCI', 'I9', 'sans logement et hébergé chez un tiers pour la même demande', 1, None,
                     ['COT-09'], ['H9']),
               faute('COT-15', 'EL', 'Demandes EPCI', 'C10', 'grille des mutations appliquée à un demandeur qui n’est pas locataire du parc',
                     'mutation', 'générale'),
               faute('COT-05', 'IN', 'Demandes EPCI', 'M13', 'note figée parmi des formules : 20 + 10 + 10 font 40, non 45', 45, 40, ['COM-01']),
           ], 'openpyxl+libreoffice')


def grille_epci():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Grille votée'
    feuille['A1'], feuille['A1'].font = 'Communauté de communes des Hauts de Brière', GRAS
    feuille['A2'] = 'Grille de cotation paramétrée dans le module du SNE – version 2 du 5 décembre 2023'
    locaux = ['Agent d’un service public local', 'Saisonnier agricole', 'Reprise d’un commerce du centre-bourg',
              'Sapeur-pompier volontaire', 'Enfant scolarisé sur le territoire', 'Aidant familial', 'Retour après une mission humanitaire',
              'Logement détruit par un sinistre', 'Engagement associatif', 'Réserve communale de sécurité civile',
              'Nationalité française']
    lignes = [['N°', 'Libellé du critère', 'Catégorie', 'Points', 'Début', 'Fin', 'Motif / justification', 'Remarque']]
    for libelle, points in [('DALO', 100), ('Handicap', 40), ('Logement indigne', 0), ('1er quartile', 30),
                            ('En procédure d’expulsion sans relogement', 50)]:
        lignes.append([len(lignes), libelle, 'Public prioritaire', points, None, None, 'L. 441-1 CCH', None])
    for libelle, points in [('Divorce ou séparation', 10), ('Sur occupation (surface)', '15 pts'), ('Habite la commune', 10)]:
        lignes.append([len(lignes), libelle, 'Situation du demandeur', points, None, None, 'module SNE', None])
    lignes[8][7] = 'Condition obligatoire : à défaut, la demande est écartée'
    for libelle in locaux:
        lignes.append([len(lignes), libelle, 'Critère local', 5, None, None, 'délibération', None])
    lignes.append([len(lignes), 'Parent isolé', 'Critère local', 10, None, None, 'délibération', None])
    lignes.append([len(lignes), 'Refus d’un logement attribué et adapté', 'Critère local négatif', -20, date(2024, 1, 1), None,
                   'refus non motivé', None])
    lignes.append([len(lignes), 'Absence de réponse à un courrier', 'Critère local négatif', -5, date(2024, 1, 1), date(2024, 6, 30),
                   'relance restée sans réponse', None])
    plage = poser(feuille, 4, 1, lignes, formats={4: JOUR, 5: JOUR})
    feuille['A29'] = 'Nota : les points sont affichés au demandeur lors du dépôt.'
    feuille.column_dimensions['B'].width = 44
    autre = livre.create_sheet('Déclinaison par réservataire')
    autre['B2'], autre['B2'].font = 'Points retenus selon le réservataire', GRAS
    plage_declinaison = poser(autre, 4, 2, [
        ['Critère', 'État', 'Communes', 'Action Logement Services'],
        ['DALO', 100, 100, 100], ['Handicap', 40, 40, 40], ['Habite la commune', 10, 20, 10], ['Divorce ou séparation', 10, 10, 10]])
    g = 'Grille votée'
    livrer('cot-grille-epci', livre, 'Grille de cotation d’un EPCI paramétrée dans le module du SNE, et sa déclinaison par réservataire',
           'deux lignes de titre, colonnes de dates, note sous le tableau, second tableau en B4 d’une autre feuille',
           [tableau('COT-07', g, plage), tableau('COT-14', 'Déclinaison par réservataire', plage_declinaison)], [
               faute('COT-10', 'EL', g, 'A4:H4', 'onze critères locaux propres au territoire (sans les négatifs), dix au plus dans le module du SNE',
                     11, 10, None, ['A23', 'B23', 'A24', 'B24', 'A25', 'B25', 'A26', 'B26']),
               faute('COT-16', 'AL', g, 'D7', 'public prioritaire à poids nul : logement indigne', 0, None),
               faute('COM-01', 'IN', g, 'D11', 'poids écrit en texte, avec l’unité', '15 pts', 15, ['COT-05']),
               faute('COT-13', 'EL', g, 'H12', 'condition « habite la commune » éliminatoire',
                     'Condition obligatoire : à défaut, la demande est écartée', None, ['COT-17'], ['B12', 'D12']),
               faute('COT-12', 'AL', g, 'B23', 'critère local touchant un motif protégé, à trancher par une personne', 'Nationalité française', None),
               faute('COT-07', 'IN', g, 'B24', 'critère du module SNE (S24) présenté comme local', 'Parent isolé', None, None, ['C24']),
               faute('COT-11', 'EL', g, 'F25', 'points négatifs sans date de fin', None, None, None, ['D25', 'B25']),
               faute('COT-11', 'EL', g, 'B26', 'motif négatif autre que le refus d’un logement adapté ou la fausse déclaration manifeste',
                     'Absence de réponse à un courrier', None, None, ['D26']),
               faute('COT-14', 'EL', 'Déclinaison par réservataire', 'D7', '« habite la commune » vaut 20 pour les communes, 10 pour les autres',
                     20, 10, ['COT-05']),
           ])


def distribution():
    livre = Workbook()
    notes = livre.active
    notes.title = 'Notes'
    lot = {'T1': [12, 35, 40, 58, 90], 'T2': [8, 22, 22, 61, 75, 140], 'T3': [15, 18, 30, 44, 60, 95, 200], 'T4': [25, 41, 77, 110]}
    lignes = [['Demande', 'Typologie demandée', 'Statut', 'Note']]
    for taille, valeurs in lot.items():
        lignes += [[f'{taille}-{i:03d}', taille, 'active', v] for i, v in enumerate(valeurs, 1)]
    lignes += [['T2-007', 'T2', 'radiée', 260], ['T4-005', 'T4', 'radiée', 5]]
    plage_notes = poser(notes, 1, 1, lignes)
    feuille = livre.create_sheet('Synthèse')
    feuille['A1'], feuille['A1'].font = 'Information des demandeurs – notes des demandes actives au 31/12/2023', GRAS
    plage = poser(feuille, 3, 1, [
        ['Typologie', 'Nb de demandes actives', 'Meilleure note', 'Note la plus faible', 'Note médiane'],
        ['T1', '=COUNTIFS(Notes!$B$2:$B$25,A4,Notes!$C$2:$C$25,"active")', 90, 12, 40],
        ['T2', '=COUNTIFS(Notes!$B$2:$B$25,A5,Notes!$C$2:$C$25,"active")', 260, 8, 41.5],     # la meilleure est radiée
        ['T3', '=COUNTIFS(Notes!$B$2:$B$25,A6,Notes!$C$2:$C$25,"active")', 200, 15,
         '=AVERAGEIFS(Notes!$D$2:$D$25,Notes!$B$2:$B$25,A6,Notes!$C$2:$C$25,"active")'],      # 66 au lieu de 44
        ['T4', '=COUNTIFS(Notes!$B$2:$B$25,A7,Notes!$C$2:$C$25,"active")', 110, 25, 59],
    ], formats={4: '0.0'})
    feuille['A11'], feuille['A11'].font = 'Délai moyen d’attente des demandes satisfaites en 2023 (mois)', GRAS
    delais = poser(feuille, 12, 1, [
        ['Typologie', 'Financement', 'Nb de baux signés', 'Délai moyen (mois)'],
        ['T1', 'PLAI', 10, 14], ['T1', 'PLS', 0, 0], ['T2', 'PLAI', 20, 22], ['T2', 'PLUS', 50, 18], ['T3', 'PLUS', 20, 31],
        ['Ensemble', None, '=SUM(C13:C17)', '=AVERAGE(D13,D15:D17)'],
    ], formats={3: '0.0'})
    livrer('cot-distribution', livre, 'Synthèse des notes et délais d’attente par typologie',
           'liste des notes en première feuille, deux tableaux dans la seconde, formules conditionnelles, ligne « Ensemble »',
           [tableau('COT-05', 'Notes', plage_notes), tableau('COT-20', 'Synthèse', plage), tableau('COT-19', 'Synthèse', delais)], [
               faute('COT-20', 'IN', 'Synthèse', 'C5', 'la meilleure note est celle d’une demande radiée', 260, 140),
               faute('COT-20', 'IN', 'Synthèse', 'E6', 'médiane remplacée par la moyenne', 66, 44),
               faute('COT-19', 'IN', 'Synthèse', 'D14', 'délai de 0 mois sans aucune attribution constatée', 0, None, ['COM-04']),
               faute('COT-19', 'IN', 'Synthèse', 'D18', 'moyenne de moyennes : la moyenne pondérée par les baux est 21,0', 21.25, 21.0),
           ], 'openpyxl+libreoffice')


def formules_d_attribution():
    livre = Workbook()
    feuille = livre.active
    feuille.title = "Commission d'attribution"
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'Commission du 14 mars 2024 – logement 12-0347, T3 PLUS', GRAS
    feuille['A2'], feuille['B2'] = 'Attributaire :', '=INDEX(A6:A11,MATCH(MAX(F6:F11),F6:F11,0))'
    feuille['D2'], feuille['E2'] = 'Meilleure note', '=MAX(F6:F11)'
    feuille['D3'], feuille['E3'] = 'Note médiane', '=MEDIAN(F6:F11)'
    points = [(80, 0, 15, 10), (0, 30, 15, 10), (0, 30, 0, 10), (0, 0, 15, 0), (80, 30, 0, 0), (0, 0, 0, 10)]
    lignes = [['N° de demande', 'DALO', 'Hébergé par un tiers', '1er quartile', 'Habite la commune', 'Note', 'Proposition', 'Examen',
               'Décision et motif']]
    for rang, detail in enumerate(points):
        r = 6 + rang
        lignes.append([f'NUR-23{rang + 1:02d}', *detail, f'=SUM(B{r}:E{r})', f'=IF(RANK(F{r},F$6:F$11)=1,"Retenu","")',
                       f'=IF(F{r}<30,"Écarté","À examiner")', None])
    plage = poser(feuille, 5, 1, lignes)
    grille = livre.create_sheet('Poids')
    plage_grille = poser(grille, 1, 1, [['Critère', 'Poids'], ['DALO', 80], ['Personnes hébergées par des tiers', 30], ['1er quartile', 15],
                                        ['Habite la commune', 10]])
    suite = livre.create_sheet('Suite à donner')
    suite['A1'], suite['A2'] = 'Désignation par logement', 'Logement'
    suite['B2'] = 'Demande'
    suite['A3'], suite['B3'] = '12-0347', "=INDEX('Commission d''attribution'!A6:A11,MATCH(1,'Commission d''attribution'!J6:J11,0))"
    for rang in range(6):
        feuille.cell(6 + rang, 10, f'=RANK(F{6 + rang},$F$6:$F$11)')
    feuille['J5'] = 'Rang'
    plage = plage.replace('I11', 'J11')
    livrer('cot-formules-attribution', livre, 'Liste de commission où des formules désignent l’attributaire',
           'nom de feuille avec apostrophe, encart au-dessus du tableau, formules RANG, INDEX/EQUIV et seuil',
           [tableau('COT-05', f, plage), tableau('COT-07', 'Poids', plage_grille)], [
               faute('COT-17', 'EL', f, 'B2', 'INDEX et EQUIV sur la note maximale : la formule désigne l’attributaire',
                     '=INDEX(A6:A11,MATCH(MAX(F6:F11),F6:F11,0))'),
               faute('COT-17', 'EL', f, 'G6', 'le premier rang est « retenu » par formule', '=IF(RANK(F6,F$6:F$11)=1,"Retenu","")', None, None,
                     ['G7', 'G8', 'G9', 'G10', 'G11']),
               faute('COT-17', 'EL', f, 'H6', 'seuil de note éliminatoire', '=IF(F6<30,"Écarté","À examiner")', None, None,
                     ['H7', 'H8', 'H9', 'H10', 'H11']),
               faute('COT-17', 'EL', 'Suite à donner', 'B3', 'INDEX et EQUIV sur le rang 1 : la formule désigne une demande',
                     "=INDEX('Commission d''attribution'!A6:A11,MATCH(1,'Commission d''attribution'!J6:J11,0))", None, None,
                     ['J6', 'J7', 'J8', 'J9', 'J10', 'J11']),
           ], 'openpyxl+libreoffice')


def formules_de_tri():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Examen'
    feuille['C2'], feuille['C2'].font = 'Demandes à examiner (aide à la décision)', GRAS
    lignes = [['Demande', 'Priorité L. 441-1', 'DALO', 'Expulsion', 'Parent isolé', 'Total des points', 'Décision motivée']]
    for rang, (p, a, b, c) in enumerate([('oui', 60, 0, 10), ('oui', 0, 40, 0), ('non', 0, 0, 10), ('non', 0, 0, 0), ('oui', 60, 40, 0)]):
        lignes.append([f'E{rang + 1:03d}', p, a, b, c, f'=SUM(E{5 + rang}:G{5 + rang})', None])
    plage = poser(feuille, 4, 3, lignes)
    tri = '=INDEX(_xlfn._xlws.SORT(C5:H9,6,-1),1,1)'
    recherche = '=_xlfn.XLOOKUP(LARGE(H5:H9,1),H5:H9,C5:C9)'
    feuille['C12'], feuille['E12'] = 'Candidat proposé au bail', tri
    feuille['C13'], feuille['E13'] = 'Candidat désigné en premier', recherche
    feuille['C14'], feuille['E14'] = 'Nombre de prioritaires', '=COUNTIF(D5:D9,"oui")'
    feuille['C15'], feuille['E15'] = 'Note la plus haute', '=LARGE(H5:H9,1)'
    livrer('cot-formules-de-tri', livre, 'Tri et recherche de la première note sous un tableau de demandes notées',
           'tableau en C4, formules sans valeur en cache, fonctions récentes (TRIER, RECHERCHEX), notes par SOMME',
           [tableau('COT-05', 'Examen', plage)], [
               faute('COT-17', 'EL', 'Examen', 'E12', 'TRIER puis INDEX 1 : la formule désigne un candidat', tri),
               faute('COT-17', 'EL', 'Examen', 'E13', 'RECHERCHEX sur la plus grande note : la formule désigne un candidat', recherche),
           ])


def avancement():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Tableau départemental'
    f = feuille.title
    feuille['A1'], feuille['A1'].font = 'Déploiement de la cotation et de la gestion en flux – situation au 30 juin 2024', GRAS
    feuille['A2'] = 'Direction départementale – service habitat'
    lignes = [
        ['Territoire', 'Type', 'Obligation', None, None, 'Instances', None, None, 'Cotation', None, None, 'Conventions de flux de l’État', None,
         'Animation'],
        [None, None, 'PLH', 'Comp. habitat', 'Nb de QPV', 'CIL', 'CIA', 'PPGDID', 'Avancement', 'Adoptée le', 'En service le', 'signées',
         'prévues', None],
        ['CA du Val d’Orme', 'EPCI', 'O', 'O', 3, 'O', 'O', 'O', 'en service', date(2023, 10, 12), date(2023, 12, 1), 9, 9, 'club des bailleurs'],
        ['CU de Valbrune', 'EPCI', 'O', 'O', 7, 'O', 'O', 'O', 'adopté', date(2024, 2, 8), None, 12, 14, None],
        ['CC des Hauts de Brière', 'EPCI', 'N', 'O', 1, 'O', 'N', 'O', 'en service', date(2023, 6, 20), date(2023, 9, 1), 4, 4, None],
        ['CC de la Plaine d’Aubert', 'EPCI', 'N', 'O', 0, 'N', 'N', 'N', 'non engagé', None, None, 2, 2, 'facultatif'],
        ['CC du Marais', 'EPCI', 'N', 'O', 2, 'O', 'N', 'O', 'PPGDID en révision', None, None, 3, 5, None],
        ['CC des Trois Rivières', 'EPCI', 'O', 'O', '1 QPV', 'O', 'N', 'O', 'en service', '31/11/2023', date(2023, 12, 15), 3, 3, None],
        ['CC du Plateau', 'EPCI', 'N', 'N', 1, 'N', 'N', 'N', 'non engagé', None, None, 1, 1, None],
        ['Ensemble', None, None, None, None, None, None, None, None, None, None, '=SUM(L6:L12)', '=SUM(M6:M12)', None],
    ]
    plage = poser(feuille, 4, 1, lignes, titres=2, formats={9: JOUR, 10: JOUR})
    for fusion in ('A4:A5', 'B4:B5', 'C4:E4', 'F4:H4', 'I4:K4', 'L4:M4', 'N4:N5'):
        feuille.merge_cells(fusion)
    feuille['A15'] = 'O : oui ; N : non. Rappel : mise en service attendue pour le 31/12/2023.'
    livrer('cot-avancement-departement', livre, 'Tableau départemental d’avancement de la cotation et des conventions de l’État',
           'titres sur deux lignes entièrement fusionnés, passage par le format OpenDocument, ligne « Ensemble », légende',
           [tableau('COT-31', f, plage)], [
               faute('COT-02', 'EL', f, 'I7', 'EPCI tenu à la cotation (PLH), adoptée mais non en service après le 31/12/2023', 'adopté', 'en service',
                     ['COT-01'], ['K7']),
               faute('COT-02', 'EL', f, 'I10', 'EPCI tenu à la cotation (compétence habitat et 2 QPV), non en service après le 31/12/2023',
                     'PPGDID en révision', 'en service', ['COT-01'], ['K10']),
               faute('COM-01', 'IN', f, 'E11', 'nombre écrit en texte, avec l’unité', '1 QPV', 1),
               faute('COM-06', 'IN', f, 'J11', 'date impossible : 31 novembre', '31/11/2023', None),
           ], 'libreoffice')


if __name__ == '__main__':
    demandes_propre()
    demandes_en_points()
    demandes_oui_non()
    grille_epci()
    distribution()
    formules_d_attribution()
    formules_de_tri()
    avancement()
