import { resolve } from 'node:path'
import { COTATION_ET_FLUX, lettresDe, poserExemple } from '../../cas/exemple-en-cellules'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'

/** Sous les cellules de l'exemple : le refus, puis le résultat, qui déborde. */
const REFUS = 30
const RESULTAT = 40
const EXEMPLES = COTATION_ET_FLUX.map(poserExemple)

/** Dans une plage, une cellule vide arrive à 0 : un taux d'effort de 0, non une donnée manquante. */
const AVEC_0_POUR_VIDE: Readonly<Record<string, (typeof EXEMPLES)[number]['valeur']>> = {
  COTATION_DETAIL: [
    ['DALO', 'Effort', 'Dépôt', 'Note'],
    [100, 10, 12, 122],
    [0, 0, 0, 0],
  ],
}
/** Un point ouvert qui n'existe pas, ou, sans argument `lectures`, un type d'intercommunalité inconnu. */
const refusDe = ({ fonction, formule }: (typeof EXEMPLES)[number]): { readonly formule: string; readonly lu: string } =>
  fonction.arguments.some(({ nom }) => nom === 'lectures')
    ? { formule: formule('AMB-99: autre'), lu: '« AMB-99 »' }
    : { formule: formule().replace(/\(\w+,/, '("canton",'), lu: '« canton »' }

describe.each([
  ['web', 0],
  ['windows', 0],
  ['windows', null],
] as const)('cotation et flux dans les cellules de l’Excel émulé, couture %s, cellule vide remise en %s', (couture, vide) => {
  let hote: HoteChromium
  beforeAll(async () => {
    const feuilles = Object.fromEntries(EXEMPLES.map(({ feuille, cellules }) => [feuille, cellules.map((ligne) => [...ligne])]))
    hote = await lancerHote({ dossier: resolve('dist/complement'), couture, feuilles })
    hote.pannes.celluleVide = vide
    hote.pannes.celluleVideDansPlage = vide
    for (const exemple of EXEMPLES) {
      const feuille = hote.classeur.feuille(exemple.feuille)
      hote.classeur.saisir(feuille, RESULTAT - 1, 0, exemple.formule())
      hote.classeur.saisir(feuille, REFUS - 1, 0, refusDe(exemple).formule)
    }
    await hote.attendreCalcul()
  })
  afterAll(() => hote?.fermer())

  it('toutes y sont', () => expect(EXEMPLES.length).toBeGreaterThanOrEqual(27))

  it.each(EXEMPLES.map((exemple) => [exemple.feuille, exemple.valeur] as const))('%s déborde le résultat de son exemple', (feuille, valeur) => {
    const droite = lettresDe((valeur[0]?.length ?? 1) - 1)
    const attendu = (vide === 0 ? AVEC_0_POUR_VIDE[feuille] : undefined) ?? valeur
    expect(hote.classeur.valeurs(`${feuille}!A${RESULTAT}:${droite}${RESULTAT + valeur.length - 1}`)).toEqual(attendu)
  })

  it.each(EXEMPLES.map((exemple) => [exemple.feuille, refusDe(exemple).lu] as const))('%s dit dans la cellule pourquoi elle refuse', (feuille, lu) => {
    expect(hote.classeur.valeur(`${feuille}!A${REFUS}`)).toEqual({ erreur: '#VALEUR!', message: expect.stringContaining(lu) })
  })

  it('l’hôte n’a rien demandé au réseau ni rien rencontré d’imprévu', () => {
    expect(hote.journal).toEqual({ reseau: [], page: [], hote: [] })
    expect(membresImprevus(hote.acces)).toEqual([])
  })
})
