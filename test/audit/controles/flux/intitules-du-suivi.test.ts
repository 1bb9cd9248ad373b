import { lireDate } from '../../../../src/regles'
import type { Jour } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

const jour = (iso: string): number => lireDate(iso) as number

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles, { aujourdhui: jour('2025-01-15') as Jour })).filter((constat) => /^(?:EL|IN) FLUX/.test(constat))
}

describe('tableaux de suivi du flux, sous les intitulés des services', () => {
  it('FLUX-36 : l’ajout se déduit du flux augmenté', async () => {
    const titres = ['Organisme HLM', 'Flux annuel du préfet', 'Logements réservés en stock', 'Dont libérés dans l’année', 'Date de la convention conforme', 'Signalé à la DHUP', 'Flux du préfet augmenté']
    const feuille = [titres, ['A', 195, 45, 6, null, 'Oui', 201], ['B', 84, 30, 4, jour('2024-03-12'), 'Oui', 88], ['C', 42, 12, 2, jour('2024-03-12'), 'Oui', 42]]
    expect(await relever({ Stock: feuille })).toEqual(['EL FLUX-36 Stock!G3 88→null'])
  })

  it('FLUX-09 : « Part de l’État » est le taux de l’arrêté', async () => {
    const titres = ['N° arrêté', 'Bailleur', 'Date arrêté', 'Date d’effet', 'Échéance', 'Motif', 'Part de l’État']
    const feuille = [
      ['Dérogations'],
      titres,
      ['58-112', 'A', jour('2023-09-20'), jour('2023-10-01'), jour('2024-09-30'), 'besoins économiques', 0.34],
      ['58-140', 'B', jour('2023-11-02'), jour('2024-01-01'), jour('2025-06-30'), 'sécurité publique', 0.33],
    ]
    expect(await relever({ Arrêtés: feuille })).toEqual(['EL FLUX-09 Arrêtés!E4 2025-06-30→2024-12-31'])
  })

  it('FLUX-20 : « Logts mis à disposition »', async () => {
    const titres = ['Bailleur', 'Logts mis à disposition de la DDETS', 'Logts avec candidats présentés', 'Candidats retenus en CALEOL', 'Baux signés', 'Règles de refus', 'Clause de revoyure']
    expect(await relever({ Directe: [titres, ['A', 310, 320, 240, 224, 'O', 'O'], ['B', 310, 300, 240, 224, 'O', 'O']] })).toEqual(['IN FLUX-20 Directe!C2 320→null'])
  })

  it('FLUX-24 : un signataire parmi d’autres, dans une seule cellule', async () => {
    const titres = ['EPCI', 'Type de document', 'Signataires', 'Date']
    const feuille = [
      titres,
      ['CA d’Épinal', 'Document unique valant convention', 'Épinal, Golbey', jour('2023-06-01')],
      ['CA de Saint-Dié', 'Document unique valant convention', 'Saint-Dié, État', jour('2023-06-01')],
      ['CC des Ballons', 'Document cadre', 'État, ALS', jour('2023-06-01')],
    ]
    expect(await relever({ Cadres: feuille })).toEqual(['EL FLUX-24 Cadres!C3 Saint-Dié, État→null'])
    expect(await relever({ Archives: [['EPCI', 'Type', 'Signataires', 'CIA'], ['CA d’Épinal', 'courrier', 'État', 'Oui']] })).toEqual([])
  })

  it('FLUX-31 : « Réalisation 2024 »', async () => {
    const titres = ['Motif de soustraction', 'Prévision 2024', 'Réalisation 2024']
    const feuille = [['Logements soustraits'], titres, ['Mutations internes', 200, 206], ['NPNRU', 90, 60], ['ORCOD', 0, 0], ['Insalubrité', 6, 6], ['Ventes avec relogement', 20, 19]]
    const constats = resumer(await auditerFeuilles({ Soustraits: feuille })).filter((constat) => constat.includes('FLUX-31'))
    expect(constats).toEqual(['AL FLUX-31 Soustraits!C4 60→null'])
  })

  it('FLUX-05 : la ligne dit la démolition hors programme et la vente sans relogement', async () => {
    const titres = ['Opération', 'Catégorie soustraite', 'Nb de logements', 'Précision']
    const feuille = [
      titres,
      ['Les Minguettes', 'b2', 40, 'convention ANRU'],
      ['Démolition tour C', 'b2', 22, 'hors PNRU / NPNRU'],
      ['Cité jardin', 'b5', 12, 'vente à l’occupant'],
      ['Les Pins', 'b5', 12, 'vente avec relogement'],
      ['Le Port', 'b5', 4, 'logement vacant, puis relogement du voisin'],
      ['ORCOD Grigny', 'b3', 8, 'enquête sociale'],
    ]
    expect(await relever({ Opérations: feuille })).toEqual(['EL FLUX-05 Opérations!B3 b2→null', 'EL FLUX-05 Opérations!B4 b5→null'])
  })

  it('FLUX-34 : total déclaré par le bailleur et part en flux', async () => {
    const titres = ['Bailleur', 'Nb logements en flux', 'Nb logements RPLS', 'Nb logements déclaré par le bailleur', '% en flux']
    const feuille = [titres, ['A', 1980, 2400, 2400, 0.825], ['B', 2100, 3050, 3000, 0.689], ['C', 600, 1000, 1000, 0.65]]
    expect(await relever({ RPLS: feuille })).toEqual(['IN FLUX-34 RPLS!C3 3050→3000', 'IN FLUX-34 RPLS!E4 0.65→0.6'])
  })

  it('FLUX-35 : une commission sans rien d’autre que son nom', async () => {
    const feuille = [['Commission d’attribution', 'Bilan présenté le', 'Conseil'], ['CALEOL Avignon', jour('2024-03-04'), 'oui'], ['CALEOL Carpentras'], ['CALEOL Apt', jour('2024-03-18'), 'oui']]
    expect(await relever({ CALEOL: feuille })).toEqual(['EL FLUX-35 CALEOL!B3 null→null'])
  })

  it('FLUX-33 : envoi et bilan côte à côte', async () => {
    const titres = ['Bailleur', 'Année du bilan', 'EPCI', 'Bilan envoyé le', 'Logements proposés (envoi)', 'Logements proposés (bilan)']
    const feuille = [titres, ['A', 2023, 'COGA', jour('2024-04-02'), 640, 640], ['B', 2023, 'COVE', jour('2024-03-20'), 210, 200]]
    expect(await relever({ Envois: feuille })).toEqual(['EL FLUX-33 Envois!D2 2024-04-02→null', 'IN FLUX-33 Envois!E3 210→200'])
  })
})
