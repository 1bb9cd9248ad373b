import { interdictionsDuFichier } from '../../../src/atelier/document/interdictions'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { CORPUS } from '../../classeur/fabrique/corpus'

async function interdictions(nom: string) {
  const classeur = await ouvrirXlsx(CORPUS.get(nom) as Uint8Array)
  const feuilles = (await classeur.feuilles()).filter(({ genre }) => genre === 'calcul')
  const lues = await Promise.all(feuilles.map(async (feuille) => ({ feuille, presentation: await classeur.presentation(feuille.nom) })))
  return { classeur, feuilles, interdire: interdictionsDuFichier(lues, await classeur.tableaux()) }
}

describe('écritures que le fichier refuserait', () => {
  it('s’accorde, cellule par cellule, avec l’adaptateur du fichier', async () => {
    const { classeur, feuilles, interdire } = await interdictions('riche')
    const durables = new Set(['feuille-protegee', 'en-tete-de-tableau'])
    for (const { nom: feuille } of feuilles) {
      for (let ligne = 0; ligne < 18; ligne += 1) {
        for (let colonne = 0; colonne < 9; colonne += 1) {
          const plage = { feuille, ligne, colonne, lignes: 1, colonnes: 1 }
          const refus = await classeur.ecrire(plage, [['essai']]).then(() => null, (erreur: { code: string }) => erreur.code)
          const attendu = refus !== null && durables.has(refus) ? refus : null
          expect([plage, interdire(feuille, ligne, colonne, { valeur: 'essai', formule: false })?.code ?? null]).toEqual([plage, attendu])
        }
      }
    }
  })

  it('laisse réécrire un en-tête à l’identique, pas par une formule', async () => {
    const { interdire } = await interdictions('riche')
    expect(interdire('Données', 13, 3, { valeur: 'Commune', formule: false })).toBeNull()
    expect(interdire('Données', 13, 3, { valeur: 'Commune', formule: true })?.code).toBe('en-tete-de-tableau')
    expect(interdire('Données', 13, 3, { valeur: null, formule: false })?.code).toBe('en-tete-de-tableau')
  })
})
