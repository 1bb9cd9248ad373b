"""Classeurs d'épreuve : patrimoine soumis au flux, part de l'État à côté de l'assiette, plan de cotation et ses poids, conventions, points sans grille."""
from datetime import date

from openpyxl import Workbook

from outils_flux import GRAS, faute, livrer, poser, tableau

JOUR = 'dd/mm/yyyy'


def patrimoine(propre):
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Parc'
    feuille['B1'], feuille['B1'].font = 'Patrimoine de l’OPH de Valbrune – sort dans l’assiette', GRAS
    parc = poser(feuille, 3, 2, [
        ['Résidence', 'Financement', 'Bailleur', 'Conventionné APL', 'Affectation', 'Nombre de logements', 'Soumis au flux'],
        ['Les Tilleuls', 'PLUS', 'OPH', 'Oui', None, 120, 'Oui'],
        ['Les Acacias', 'PLI', 'OPH', 'Non', None, 30, 'Non' if propre else 'Oui'],
        ['Caserne Basse', 'PLUS', 'OPH', 'Oui', 'Gendarmerie', 14, 'Non' if propre else 'Oui'],
        ['Les Lauriers', 'PLS', 'OPH', 'Oui', None, 22, 'Oui']])
    part = livre.create_sheet('Programmes à part')
    specifiques = poser(part, 1, 1, [
        ['Programme', 'Nature', 'Logements', 'Géré à part', 'Accord partenarial', 'Accord du préfet'],
        ['Les Tilleuls', 'PLAI-adapté', 12, 'Oui', date(2023, 4, 20), date(2023, 5, 3)],
        ['Le Voyage', 'Sédentarisation des gens du voyage', 8, 'Oui', date(2023, 4, 20), date(2023, 5, 3) if propre else None],
        ['Les Lilas', 'PLUS', 40, 'Non', None, None]], formats={4: JOUR, 5: JOUR})
    livrer('flux-patrimoine-propre' if propre else 'flux-patrimoine-fautes', livre, 'Patrimoine soumis à la gestion en flux, programmes gérés à part',
           'tableau en B3, cases vides légitimes, seconde feuille à dates vraies',
           [tableau('FLUX-02', 'Parc', parc), tableau('FLUX-03', 'Programmes à part', specifiques)], [] if propre else [
               faute('FLUX-02', 'EL', 'Parc', 'H5', 'logements intermédiaires comptés dans l’assiette', 'Oui', 'Non', None, ['C5', 'G5']),
               faute('FLUX-02', 'EL', 'Parc', 'H6', 'logements réservés à la gendarmerie comptés dans l’assiette', 'Oui', 'Non', None, ['F6', 'G6']),
               faute('FLUX-03', 'EL', 'Programmes à part', 'F3', 'gestion à part sans accord du préfet', None, None, None, ['D3']),
           ])


def part_a_cote_de_l_assiette():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Flux 2024'
    assiette = poser(feuille, 1, 1, [
        ['Bailleur', 'Logements mis en location', 'Logements soustraits', 'Assiette', 'Part État', 'Logements État'],
        ['OPH de Valbrune', 1000, 350, 650, 0.30, 300], ['SA du Val', 500, 100, 400, 0.30, 120],
        ['Coopérative de Brière', 240, 40, 200, 0.36, 72], ['SEM d’Orme', 100, 10, 90, 0.30, 27]], formats={4: '0%'})
    livrer('flux-part-a-cote', livre, 'Assiette et part de l’État sur la même ligne', 'tableau en A1, part et logements en deux colonnes',
           [tableau('FLUX-04', 'Flux 2024', assiette)], [
               faute('FLUX-04', 'EL', 'Flux 2024', 'F2', 'taux appliqué à A au lieu de C', 300, 195, ['FLUX-18']),
               faute('FLUX-08', 'EL', 'Flux 2024', 'E4', 'part de l’État de 36 %', 0.36, 0.30, None, ['F4']),
           ])


def plan_de_cotation():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'PPGDID'
    rubriques = poser(feuille, 1, 1, [
        ['Rubrique du PPGDID', 'Présente'], ['Principe', 'Oui'], ['Modalités', 'Oui'], ['Critères', 'Oui'], ['Poids', 'Oui'],
        ['Effet du refus d’un logement adapté', 'Non'], ['Modalités d’évaluation', 'Oui'], ['Information du demandeur', 'Oui']])
    comparee = livre.create_sheet('Grille comparée')
    poids = poser(comparee, 2, 1, [
        ['Critère', 'Points au PPGDID', 'Points appliqués'], ['DALO', 100, 100], ['Handicap', 50, 40], ['Habite la commune', 10, 10]])
    livrer('cot-plan-et-poids', livre, 'Rubriques du plan et poids appliqués', 'liste à deux colonnes, et comparaison de grilles',
           [tableau('COT-03', 'PPGDID', rubriques), tableau('COT-03', 'Grille comparée', poids)], [
               faute('COT-03', 'EL', 'PPGDID', 'B6', 'effet du refus absent du plan', 'Non', 'Oui', None, ['A6']),
               faute('COT-03', 'EL', 'Grille comparée', 'C4', 'poids appliqué différent de celui du plan', 40, 50, None, ['B4']),
           ])


def points_sans_grille():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Notes'
    plage = poser(feuille, 2, 1, [
        ['Demande', 'DALO', 'Handicap', 'Habite la commune', 'Total'],
        ['D1', 100, 0, 10, 110], ['D2', 0, 50, 10, 70], ['D3', 80, 50, 0, 130], ['D4', 100, 50, 0, 150], ['D5', 0, 0, 10, 10], ['D6', 100, 0, 0, 100]])
    livrer('cot-points-sans-grille', livre, 'Points par critère, sans la grille', 'tableau en A2, points et total saisis',
           [tableau('COT-05', 'Notes', plage)], [
               faute('COT-05', 'EL', 'Notes', 'B5', 'poids du DALO différent des autres lignes', 80, 100, ['COT-14']),
               faute('COT-05', 'IN', 'Notes', 'E4', 'note différente de la somme des points', 70, 60),
           ])


if __name__ == '__main__':
    patrimoine(propre=True)
    patrimoine(propre=False)
    part_a_cote_de_l_assiette()
    plan_de_cotation()
    points_sans_grille()
