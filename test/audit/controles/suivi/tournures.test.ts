import { auditerFeuilles, resumer } from '../../fabrique'
import { lireDate } from '../../../../src/regles'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]
const jour = (iso: string): number => lireDate(iso) as number

async function relever(lignes: Lignes): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Suivi: lignes }, { jour: jour('2026-01-15') })).filter((constat) => / (?:EL|IN) FLUX-|^(?:EL|IN) FLUX-/.test(constat))
}

describe('suivis du flux, sous les titres d’un service', () => {
  it('entonnoir dont une étape n’a que son repère', async () => {
    const lignes: Lignes = [['Bailleur', 'Logements proposés (n1)', '(n2)', 'Candidats acceptés (n3)', 'Baux signés (n4)'], ['A', 120, 110, 100, 88], ['B', 90, 95, 70, 60]]
    expect((await relever(lignes)).filter((constat) => constat.startsWith('IN'))).toEqual(['IN FLUX-20 Suivi!C3 95→null'])
  })

  it('commissions en deux colonnes, la date absente comprise', async () => {
    const lignes: Lignes = [['CALEOL', 'Bilan 2024 présenté le'], ['CALEOL Nord', jour('2025-03-12')], ['CALEOL Sud', null], ['CALEOL Est', jour('2025-04-02')]]
    expect(await relever(lignes)).toEqual(['EL FLUX-35 Suivi!B3 null→null'])
    expect(await relever([['Commission', 'Date de présentation'], ['Commission Finances', jour('2025-03-12')], ['Commission Culture', null]])).toEqual([])
  })

  it('opérations soustraites', async () => {
    const lignes: Lignes = [['Opération', 'Catégorie', 'Logements soustraits', 'Programme', 'Réf. des logements'], ['Tour A', 'b2 renouvellement urbain', 2, 'NPNRU', 'L1, L2'], ['Bât. C', 'b2 renouvellement urbain', 2, 'hors NPNRU', 'L2, L3']]
    expect(await relever(lignes)).toEqual(['EL FLUX-05 Suivi!D3 hors NPNRU→null', 'IN FLUX-05 Suivi!E3 L2, L3→null'])
  })

  it('total RPLS : la case est celle de l’enquête', async () => {
    const lignes: Lignes = [['Bailleur', 'Logements convertis en flux', 'Nombre total RPLS', 'Parc déclaré par le bailleur'], ['A', 300, 400, 400], ['B', 1200, 1500, 1510]]
    expect(await relever(lignes)).toEqual(['IN FLUX-34 Suivi!C3 1500→1510'])
  })

  it('doublon : la case où la clé commence', async () => {
    const lignes: Lignes = [['Bailleur', 'Réservataire', 'Département', 'Signée le', 'Transmise au préfet le'], ['A', 'ALS', '36', jour('2023-05-02'), jour('2023-05-03')], ['A', 'ALS', '36', jour('2023-05-02'), jour('2023-05-03')]]
    expect(await relever(lignes)).toEqual(['IN FLUX-22 Suivi!A3 A→null'])
  })

  it('le numéro d’un arrêté n’est pas sa date', async () => {
    const lignes: Lignes = [['Arrêté préfectoral n°', 'Date de l’arrêté', 'Prise d’effet', 'Échéance', 'Motif', 'Taux dérogatoire'], ['2024-12', jour('2024-01-10'), jour('2024-02-01'), jour('2025-06-30'), 'besoins économiques', 0.36]]
    expect(await relever(lignes)).toEqual(['EL FLUX-09 Suivi!D2 2025-06-30→2025-01-31'])
  })

  it('stock ajouté, sous d’autres mots', async () => {
    const titres = ['Bailleur', 'Flux préfet', 'Stock réservé au 24/11/2023', 'Dont libérés dans l’année', 'Ajout au flux', 'Nouvelle convention conforme le', 'Imputé sur les 30 %']
    const lignes: Lignes = [titres, ['A', 33, 20, 3, 3, null, 'non'], ['B', 27, 10, 2, 2, jour('2024-02-01'), 'non'], ['C', 60, 12, 4, 4, null, 'oui']]
    expect(await relever(lignes)).toEqual(['EL FLUX-36 Suivi!E3 2→0', 'IN FLUX-36 Suivi!G4 oui→null'])
  })

  it('synthèse d’un bilan sans bailleur : le total qui diffère', async () => {
    const lignes = (financement: number): Lignes => [['Bilan 2024'], ['Ventilation', 'Proposés', 'Attribués'], ...['Réservataire', 'Typologie', 'QPV / hors QPV', 'Commune', 'Période de construction'].map((nom) => [nom, 500, 460]), ['Type de financement', 500, financement]]
    expect((await relever(lignes(455))).filter((constat) => constat.startsWith('IN'))).toEqual(['IN FLUX-30 Suivi!C8 455→460'])
    expect((await relever(lignes(460))).filter((constat) => constat.startsWith('IN'))).toEqual([])
  })

  it('un suivi d’envois sans ventilation ne les dit pas absentes', async () => {
    const lignes: Lignes = [['Bailleur', 'Année du bilan', 'Date d’envoi aux réservataires', 'Signé par le DG'], ['A', 2024, jour('2025-02-12'), 'oui'], ['B', 2024, jour('2025-03-20'), 'oui']]
    expect(await relever(lignes)).toEqual(['EL FLUX-30 Suivi!C3 2025-03-20→null'])
  })

  it('un écart de plus de 20 % se dit sur le réalisé quand nulle colonne n’explique', async () => {
    const titres = ['Catégorie de soustraction', 'Prévu', 'Réalisé']
    const lus = resumer(await auditerFeuilles({ Suivi: [titres, ['Mutations internes', 230, 150], ['Relogements NPNRU', 115, 92], ['ORCOD', 0, 0], ['Insalubrité', 8, 8], ['Ventes', 22, 21]] }))
    expect(lus.filter((constat) => constat.includes('FLUX-31'))).toEqual(['AL FLUX-31 Suivi!C2 150→null'])
  })

  it('parc limité aux quartiers prioritaires', async () => {
    expect(await relever([['Réservataire', 'Réservations', 'Parc en QPV', 'Taux par défaut'], ['ALS', 120, 1000, 0.12]])).toEqual(['EL FLUX-17 Suivi!C2 1000→null'])
    expect(await relever([['Réservataire', 'Réservations', 'Parc', 'Taux par défaut'], ['ALS', 120, 1000, 0.12]])).toEqual([])
  })
})
