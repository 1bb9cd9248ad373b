import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(lignes: Lignes): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Fiche: lignes })).filter((constat) => constat.includes(' COT-18 '))
}

const FICHE: Lignes = [
  ['Élément communiqué', 'Contenu'],
  ['Critères et poids', 'grille 2024'], ['Note de la demande', 95], ['Meilleure note', 210], ['Note la plus faible', 12], ['Médiane', 95],
  ['Délai d’attente moyen', 22], ['Caractère prioritaire', 'Non, sous réserve de vérification'],
]

describe('COT-18 : information du demandeur', () => {
  it('complète', async () => {
    expect(await relever(FICHE)).toEqual([])
  })

  it('un élément manque : aux titres de la liste', async () => {
    expect(await relever(FICHE.filter(([libelle]) => libelle !== 'Médiane'))).toEqual(['EL COT-18 Fiche!A1:B1 null→médiane'])
  })

  it('une note et la distribution, dans un outil du service, ne sont pas une fiche', async () => {
    const consultation: Lignes = [['N° demande à consulter', '1003'], ['Note', 95], ['Meilleure note', 210], ['Médiane', 95], ['Note la plus faible', 12]]
    expect(await relever(consultation)).toEqual([])
    expect(await relever([['Votre demande', '1003'], ...consultation.slice(1)])).toEqual(['EL COT-18 Fiche!A1:A5 null→délai d’attente moyen', 'EL COT-18 Fiche!A1:A5 null→caractère prioritaire', 'AL COT-18 Fiche!A1:A5 null→critères'])
  })

  it('un rang communiqué', async () => {
    expect(await relever([...FICHE, ['Rang de la demande', 3]])).toEqual(['AL COT-18 Fiche!B9 Rang de la demande→null'])
  })

  it('une liste à cocher', async () => {
    const coches: Lignes = [['Information', 'Communiquée (O/N)'], ...FICHE.slice(1).map(([libelle]) => [libelle ?? '', libelle === 'Médiane' ? 'Non' : 'Oui'])]
    expect(await relever(coches)).toEqual(['EL COT-18 Fiche!B6 Non→médiane'])
  })

  it('une ligne par EPCI : colonne absente, case vide', async () => {
    const titres = ['EPCI', 'Critères et poids', 'Votre note', 'Meilleure note', 'Note la plus basse', 'Note médiane', 'Délai moyen d’attente']
    const lus = await relever([titres, ['CA A', 'grille', 95, 210, 12, 95, 22], ['CC B', 'grille', 80, 190, 10, null, 18]])
    expect(lus).toEqual(['EL COT-18 Fiche!A1:G1 null→caractère prioritaire', 'EL COT-18 Fiche!F3 null→médiane'])
  })
})
