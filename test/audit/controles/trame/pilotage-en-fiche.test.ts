import type { Saisie } from '../../../../src/classeur/port'
import { lireDate } from '../../../../src/regles'
import { auditerFeuilles, resumer } from '../../fabrique'

type Champs = Readonly<Record<string, Saisie>>

const jour = (texte: string): number => Number(lireDate(texte))

const ARTICLE_4: Champs = {
  'Composition du comité de pilotage': 'Maire, préfet, président',
  'Périodicité des réunions du comité de pilotage': 'Annuelle',
  'Animateur du comité de pilotage': 'Commune',
  'Auteur des bilans': 'Commune et EPCI',
  'Date d’effet du contrat': jour('01/09/2023'),
  'Date de fin du contrat': jour('31/12/2025'),
  'Réunion de préparation du contrat suivant': jour('30/06/2025'),
}

async function dits(changes: Champs = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles({ Pilotage: [['Article 4'], ...Object.entries({ ...ARTICLE_4, ...changes })] }))
}

describe('article 4 écrit en fiche', () => {
  it('rempli, réuni une fois par an et six mois avant le terme : rien à dire', async () => {
    expect(await dits()).toEqual([])
  })

  it('comité trop rare, réponse vide', async () => {
    expect(await dits({ 'Périodicité des réunions du comité de pilotage': 'tous les deux ans' })).toEqual(['AL CMS-42 Pilotage!B3 tous les deux ans→annuelle'])
    expect(await dits({ 'Auteur des bilans': null })).toEqual(['AL CMS-42 Pilotage!B5 null→null'])
  })

  it('réunion du lendemain de la limite, durée de plus de trois ans, fin absente', async () => {
    expect(await dits({ 'Réunion de préparation du contrat suivant': jour('01/07/2025') })).toEqual(['AL CMS-17 Pilotage!B8 2025-07-01→2025-06-30'])
    expect(await dits({ 'Date de fin du contrat': jour('31/12/2026') })).toEqual(['AL CMS-17 Pilotage!B7 2026-12-31→2026-08-31'])
    expect(await dits({ 'Date de fin du contrat': null })).toEqual(['AL CMS-17 Pilotage!B7 null→null'])
  })

  it('deux libellés ne font pas une fiche, des libellés sans réponse non plus', async () => {
    const deux = [['Périodicité du comité de pilotage', null], ['Auteur des bilans', 'Commune']]
    const vides = Object.keys(ARTICLE_4).map((libelle) => [libelle, null])
    expect(resumer(await auditerFeuilles({ Pilotage: deux, Modèle: vides }))).toEqual([])
  })
})
