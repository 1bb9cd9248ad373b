"""Classeurs sans faute de formes voisines de celles où un audit se trompe, et classeurs d'un autre domaine."""
from datetime import date

from openpyxl import Workbook

from outils_flux import livrer, poser, tableau

COMMUNES = [('Aubervigne', 9873, 1898, 25), ('Beaulieu-sur-Orge', 4120, 512, 25), ('Castelroc', 12540, 2885, 25),
            ('Domont-le-Vieux', 3305, 701, 25), ('Estaires-Plage', 2210, 300, 20), ('Fontvert', 7764, 1742, 25),
            ('Granges', 5480, 1290, 25), ('Hautefeuille', 1987, 355, 20)]
REGIMES = [33, 33, 100, 50, 33, 50, 100, 50]


def synthese_par_epci():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Synthèse EPCI'
    feuille['A1'] = 'SYNTHÈSE PAR EPCI – ARTICLE 55 DE LA LOI SRU'
    feuille.merge_cells('A1:I1')
    lignes = [['Commune', 'Inventaire 01/01/2022', None, None, 'Cible', 'Déficit', 'Période 2023-2025', None, 'Obs.'],
              [None, 'RP', 'LS', '%', None, None, 'Taux', 'Objectif', None]]
    totaux = []
    for epci, debut, fin in (('CA du Val', 0, 5), ('CC des Monts', 5, 8)):
        premiere = 3 + len(lignes)
        for (nom, rp, ls, cible), regime in list(zip(COMMUNES, REGIMES))[debut:fin]:
            r = 3 + len(lignes)
            lignes.append([nom, rp, ls, f'=C{r}/B{r}', cible / 100, f'=MAX(0,ROUNDUP(B{r}*E{r},0)-C{r})', regime / 100,
                           f'=ROUNDUP(F{r}*G{r},0)', None])
        r = 3 + len(lignes)
        totaux.append(r)
        sommes = {c: f'=SUM({c}{premiere}:{c}{r - 1})' for c in 'BCFH'}
        lignes.append([f'Sous-total {epci}', sommes['B'], sommes['C'], f'=C{r}/B{r}', None, sommes['F'], None, sommes['H'], None])
    r = 3 + len(lignes)
    sommes = {c: '=' + '+'.join(f'{c}{t}' for t in totaux) for c in 'BCFH'}
    lignes.append(['TOTAL', sommes['B'], sommes['C'], f'=C{r}/B{r}', None, sommes['F'], None, sommes['H'], None])
    plage = poser(feuille, 3, 1, lignes, titres=2, formats={3: '0.00%', 4: '0%', 6: '0%'})
    feuille.merge_cells('B3:D3')
    feuille.merge_cells('G3:H3')
    livrer('propre-synthese-epci', livre, 'Synthèse par EPCI, taux de rattrapage sous un titre de période',
           'deux lignes de titres fusionnées, « Taux » sous la période, sous-totaux et total en formules',
           [tableau('SRU-02', 'Synthèse EPCI', plage)], generateur='openpyxl+libreoffice')


def objectifs_au_plus_proche():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Objectifs 23-25'
    feuille['B2'] = 'Objectifs de rattrapage 2023-2025 (inventaire au 01/01/2022) – arrondis au plus proche'
    lignes = [['Commune', 'Résidences principales', 'Logements sociaux', 'Taux SRU (%)', 'Taux légal (%)', 'Écart (points)',
               'Déficit', 'Tx rattrapage (%)', 'Objectif 2023-2025']]
    for (nom, rp, ls, cible), regime in zip(COMMUNES, REGIMES):
        deficit = (2 * cible * rp + 100) // 200 - ls
        lignes.append([nom, rp, ls, round(100 * ls / rp, 2), cible, round(cible - 100 * ls / rp, 2), deficit, regime,
                       (2 * regime * deficit + 100) // 200])
    plage = poser(feuille, 4, 2, lignes)
    livrer('propre-au-plus-proche', livre, 'Objectifs arrondis au plus proche d’un bout à l’autre',
           'tableau en B4, taux en points, un seul mode d’arrondi, autre que le supérieur',
           [tableau('SRU-02', 'Objectifs 23-25', plage)])


def projets_et_vivier():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Liste principale'
    titres = ['N°', 'Nom de l’opération', 'Adresse', 'Référence cadastrale', 'Maître d’ouvrage', 'Nombre de logements',
              'Nombre de logements sociaux (inventaire SRU)', 'Typologies (PLAI/PLUS/PLS…)',
              'Année de financement prévisionnelle', 'Année de financement', 'Observations']
    principale = poser(feuille, 2, 1, [
        titres,
        [1, 'Les Tilleuls', '3 rue du Lavoir', 'AB 112', 'OPH du Val', 45, 24, '8 PLAI / 12 PLUS / 4 PLS', 2024, None, 'permis obtenu, initiative publique'],
        [2, 'Îlot de la gare', 'place de la Gare', 'AC 7', 'SA Toits', 60, 60, '20 PLAI / 28 PLUS / 12 PLS', 2023, 2023, 'agrément obtenu'],
        ['Total', None, None, None, None, '=SUM(F3:F4)', '=SUM(G3:G4)', None, None, None, None]])
    vivier = livre.create_sheet('Vivier 2026-2028')
    apres = poser(vivier, 2, 1, [titres, [1, 'ZAC Sud', 'chemin des Vignes', 'ZD 1', 'EPF', 200, 70, '21 PLAI / 35 PLUS / 14 PLS', 2027, None, 'études']])
    livrer('propre-projets-et-vivier', livre, 'Liste des projets et vivier de la période suivante',
           'deux feuilles, période dite par la seule feuille du vivier, typologies en texte',
           [tableau('TAB-17', 'Liste principale', principale), tableau('TAB-18', 'Vivier 2026-2028', apres)], generateur='openpyxl+libreoffice')


def autre_domaine():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Budget'
    poser(feuille, 1, 1, [['Service', 'Code', 'Objectif', 'Réalisé', 'Taux', 'Écart'], ['Voirie', '0012', 120000, 98000, '=D2/C2', '=D2-C2'],
                          ['Écoles', '0112', 80000, 84000, '=D3/C3', '=D3-C3'], ['Culture', '0212', 40000, 10000, '=D4/C4', '=D4-C4'],
                          ['Total', None, '=SUM(C2:C4)', '=SUM(D2:D4)', '=D5/C5', '=D5-C5']], formats={4: '0%'})
    bilan = livre.create_sheet('Effectifs')
    poser(bilan, 3, 2, [['Direction', 'Code', 'Effectif', 'Femmes', 'Hommes', 'Taux de féminisation', 'Objectif 2025', 'Départs', 'Arrivées'],
                        ['DGS', '01', 12, 7, 5, '58 %', '50 %', 1, 2], ['Habitat', '02', 23, 14, 9, '61 %', '50 %', 3, 1],
                        ['Technique', '03', 88, 12, 76, '14 %', '25 %', 9, 4], ['Total', None, 123, 33, 90, '27 %', None, 13, 7]])
    concours = livre.create_sheet('Recrutement')
    poser(concours, 2, 1, [['Candidat n°', 'Diplôme (pts)', 'Expérience (pts)', 'Entretien (pts)', 'Total', 'Décision'],
                           ['C1', 10, 20, 30, 60, 'retenu'], ['C2', 5, 15, 22, 42, 'non retenu'], ['C3', 10, 10, 28, 48, 'liste d’attente']])
    aides = livre.create_sheet('Subventions')
    poser(aides, 1, 1, [['Association', 'Commune', 'Demandé', 'Accordé', 'Taux', 'Motif', 'Date notification'],
                        ['Judo club', 'Aubervigne', 4000, 3000, 0.75, 'projet', date(2024, 3, 3)], ['Chorale', 'Granges', 1200, 1200, 1, 'projet', date(2024, 3, 3)],
                        ['Radio', 'Fontvert', 9000, 0, 0, 'hors critères', None]], formats={4: '0%', 6: 'dd/mm/yyyy'})
    livrer('propre-autre-domaine', livre, 'Budget, effectifs, recrutement et subventions d’une collectivité',
           'quatre feuilles sans rien du logement social, mots communs (objectif, réalisé, taux, code, commune, total)',
           [], generateur='openpyxl+libreoffice')


def bilan_en_textes():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Bilan 2020-2022'
    plage = poser(feuille, 1, 1, [
        ['Commune', 'Objectif notifié', 'Réalisés', 'Taux d’atteinte', 'PLAI', 'PLS', 'Bilan quantitatif', 'Bilan qualitatif', 'Observations'],
        ['Alvy', 210, 168, '80 %', 45, 60, 'Non atteint', 'Non atteint', 'procédure engagée'],
        ['Brenay', 120, 131, '109,2 %', 45, 26, 'Atteint', 'Atteint', None],
        ['Corvin', 50, 50, '100 %', 15, 15, 'Atteint', 'Atteint', None],
        ['Dresle', 30, 40, '133 %', 8, 10, 'Atteint', 'Non atteint', 'PLAI insuffisants'],
        ['Ermont', None, None, None, None, None, None, None, 'exemptée sur la période']])
    livrer('propre-bilan-en-textes', livre, 'Bilan triennal 2020-2022, objectifs atteints ou non',
           'taux en textes à décimales inégales, commune sans données, objectifs non atteints qui ne sont pas des fautes',
           [tableau('SRU-12', 'Bilan 2020-2022', plage)])


if __name__ == '__main__':
    synthese_par_epci()
    objectifs_au_plus_proche()
    projets_et_vivier()
    autre_domaine()
    bilan_en_textes()
