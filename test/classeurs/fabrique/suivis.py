"""Classeurs d'épreuve des suivis : dérogations, mises en demeure, part du préfet par commune, effets d'un refus, notes concurrentes."""
from datetime import date

from openpyxl import Workbook

from outils_flux import GRAS, faute, livrer, poser, tableau

JOUR = 'dd/mm/yyyy'


def suivi_du_flux():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Dérogations'
    feuille['A1'], feuille['A1'].font = 'Arrêtés de dérogation aux 30 % – période 2023-2024', GRAS
    derogations = poser(feuille, 3, 1, [
        ['Bailleur', 'Arrêté préfectoral du', 'Prise d’effet', 'Fin', 'Taux de l’État', 'Motif'],
        ['OPH de Valbrune', date(2023, 3, 20), date(2023, 4, 1), date(2024, 3, 31), 0.35, 'besoins économiques : ouverture d’un site industriel'],
        ['SA Habitat du Val', date(2023, 3, 20), date(2023, 4, 1), date(2024, 6, 30), 0.34, 'personnels de sécurité publique']],
        formats={1: JOUR, 2: JOUR, 3: JOUR, 4: '0%'})
    demeures = livre.create_sheet('Mises en demeure')
    demeures['A1'] = 'Manquements aux conventions'
    plage_demeures = poser(demeures, 2, 1, [
        ['Bailleur', 'Envoyée le', 'Reçue le', 'Suite donnée', 'Convention résiliée le'],
        ['Coopérative de Brière', date(2023, 9, 12), date(2023, 9, 15), 'non', date(2023, 11, 20)],
        ['SEM de Saint-Aubert', date(2024, 1, 8), date(2024, 1, 10), 'non', date(2024, 3, 1)]], formats={1: JOUR, 2: JOUR, 4: JOUR})
    communes = livre.create_sheet('Par commune')
    communes['C2'], communes['C2'].font = 'OPH du Plateau – part du préfet par commune, convention à 30 %', GRAS
    plage_communes = poser(communes, 4, 3, [
        ['Commune', 'Flux', 'Part préfet', 'Tx préfet', 'Observation'],
        ['Valbrune', 40, 12, '=E5/D5', None], ['Saint-Aubert', 27, 8, '=E6/D6', None], ['Orme', 30, 0, '=E7/D7', None],
        ['Brière', 31, 13, '=E8/D8', None], ['Total', '=SUM(D5:D8)', '=SUM(E5:E8)', '=E9/D9', None]], formats={3: '0.0%'})
    attributions = livre.create_sheet('Attributions')
    attributions.sheet_state = 'hidden'
    plage_attributions = poser(attributions, 1, 1, [
        ['Attribution', 'Contingent', 'Date d’attribution', 'Bail signé le', 'Comptée (O/N)'],
        ['A-001', 'État', date(2023, 5, 4), date(2023, 6, 1), 'O'], ['A-002', 'État', date(2023, 5, 4), None, 'N'],
        ['A-003', 'État', date(2023, 7, 6), None, 'O'], ['A-004', 'État', date(2023, 9, 7), date(2023, 10, 2), 'O']],
        formats={2: JOUR, 3: JOUR})
    livrer('flux-suivi-departement', livre, 'Suivi départemental : dérogations, mises en demeure, part par commune, attributions',
           'quatre feuilles dont une masquée, tableau en C4, dates vraies, taux par formule',
           [tableau('FLUX-09', 'Dérogations', derogations), tableau('FLUX-37', 'Mises en demeure', plage_demeures),
            tableau('FLUX-13', 'Par commune', plage_communes), tableau('FLUX-19', 'Attributions', plage_attributions)], [
               faute('FLUX-09', 'EL', 'Dérogations', 'D5', 'dérogation de quinze mois : un an au plus', '2024-06-30', '2024-03-31', None, ['C5']),
               faute('FLUX-37', 'EL', 'Mises en demeure', 'E4', 'résiliation moins de deux mois après l’envoi comme après la réception', '2024-03-01',
                     '2024-03-10', None, ['B4', 'C4']),
               faute('FLUX-13', 'AL', 'Par commune', 'E7', 'part du préfet nulle à Orme et de 41,9 % à Brière, sans clause contraire', 0, 9, None,
                     ['E8', 'F7', 'F8']),
               faute('FLUX-19', 'EL', 'Attributions', 'E4', 'attribution de l’État comptée sans bail signé', 'O', 'N', None, ['D4']),
           ], 'openpyxl+libreoffice')


def effets_du_refus():
    livre = Workbook()
    feuille = livre.active
    feuille.title = 'Refus'
    feuille['B2'], feuille['B2'].font = 'Conséquences d’un refus de logement – projet de PPGDID du Val d’Orme', GRAS
    refus = poser(feuille, 4, 2, [
        ['Situation', 'Logement adapté', 'Conséquence', 'Points', 'Durée en mois', 'Inscrite au PPGDID', 'Recours'],
        ['Premier refus', 'oui', 'aucune', None, None, 'oui', None],
        ['Deuxième refus non motivé', 'oui', 'retrait de points', -20, 6, 'oui', 'instance de conciliation'],
        ['Logement trop petit pour le ménage', 'non', 'retrait de points', -10, 3, 'oui', 'instance de conciliation'],
        ['Troisième refus non motivé', 'oui', 'retrait de points', -30, None, 'oui', 'instance de conciliation'],
        ['Refus après visite', 'oui', 'dépriorisation temporaire', None, 4, 'non', 'instance de conciliation'],
        ['Logement non accessible au handicap', 'non', 'aucune', None, None, 'oui', None]])
    notes = livre.create_sheet('Notes État et EPCI')
    notes['A1'] = 'Demandes suivies dans SYPLO et dans le module de cotation'
    plage_notes = poser(notes, 3, 1, [
        ['Demande', 'Note EPCI', 'Note SYPLO', 'Note retenue'],
        *([f'N{i:03d}', epci, syplo, f'=B{3 + i}+C{3 + i}'] for i, (epci, syplo) in enumerate([(202, 40), (95, 0), (140, 25)], 1))])
    livrer('cot-refus', livre, 'Effets d’un refus de logement, et notes de deux sources additionnées',
           'tableau en B4, cases vides légitimes, seconde feuille à formules, passage par le format OpenDocument',
           [tableau('COT-22', 'Refus', refus), tableau('COT-28', 'Notes État et EPCI', plage_notes)], [
               faute('COT-22', 'EL', 'Refus', 'D7', 'conséquence sur un logement non adapté', 'retrait de points', 'aucune', None, ['C7', 'E7']),
               faute('COT-22', 'EL', 'Refus', 'F8', 'durée absente', None, None, ['COT-11'], ['D8', 'E8']),
               faute('COT-22', 'EL', 'Refus', 'G9', 'conséquence non prévue au PPGDID', 'non', 'oui', None, ['D9']),
               faute('COT-28', 'EL', 'Notes État et EPCI', 'D4', 'notes de SYPLO et de l’EPCI additionnées', 242, 202, None, ['D5', 'D6', 'C3', 'D3']),
           ], 'libreoffice')


if __name__ == '__main__':
    suivi_du_flux()
    effets_du_refus()
