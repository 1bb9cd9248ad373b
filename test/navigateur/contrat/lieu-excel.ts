import { resolve } from 'node:path'
import type { Valeur } from '../../../src/classeur/port'
import { lancerHote } from '../../hote-excel'
import type { HoteChromium } from '../../hote-excel'
import { membresImprevus } from '../../hote-excel/membres-attendus'
import type { SaisieSimulee } from '../../hote-excel/modele/classeur'
import type { FeuilleSimulee } from '../../hote-excel/modele/feuille'
import { lireContrat } from './lieu'
import type { FeuilleDeDepart, FeuilleRelevee, Lieu } from './lieu'

export interface LieuExcel extends Lieu {
  readonly hote: HoteChromium
}

/** Le complément construit, dans l’Excel de bureau émulé : véritable office.js, formules d’Excel évaluées. */
export async function ouvrirDansExcel(feuilles: readonly FeuilleDeDepart[]): Promise<LieuExcel> {
  const hote = await lancerHote({
    dossier: resolve('dist/complement'),
    couture: 'windows',
    feuilles: Object.fromEntries(feuilles) as Readonly<Record<string, readonly (readonly SaisieSimulee[])[]>>,
    formulesNatives: 'evaluees',
  })
  await hote.page.setViewportSize({ width: 320, height: 900 })
  const volet = await hote.ouvrirVolet()
  await volet.locator('h1').waitFor()
  return {
    nom: 'Excel',
    hote,
    page: hote.page,
    volet,
    saisir: async (feuille, ligne, colonne, contenu) => {
      hote.classeur.saisir(hote.classeur.feuille(feuille), ligne, colonne, contenu)
      await hote.attendreCalcul()
    },
    relever: async () => {
      await hote.attendreCalcul()
      return Object.fromEntries(hote.classeur.feuilles.map((feuille) => [feuille.nom, relever(feuille)]))
    },
    contratGarde: () => Promise.resolve(lireContrat(memoireDe(hote))),
    rouvrir: async () => {
      await hote.page.reload()
      await volet.waitForFunction(() => Office.context?.document !== undefined)
      await volet.locator('h1').waitFor()
    },
    fautes: () => Promise.resolve([...Object.values(hote.journal).flat(), ...membresImprevus(hote.acces)]),
    fermer: () => hote.fermer(),
  }
}

/** La mémoire du contrat, dans sa partie XML. */
function memoireDe({ classeur }: HoteChromium): string | null {
  for (const xml of classeur.partiesXml.values()) {
    const texte = /<entree clef="contrat">([^<]*)</.exec(xml)?.[1]
    if (texte !== undefined) return texte.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  }
  return null
}

function relever(feuille: FeuilleSimulee): FeuilleRelevee {
  const utile = feuille.plageUtilisee({ ligne: 0, colonne: 0, lignes: 1_048_576, colonnes: 16_384 }, true)
  const places = <T>(lire: (ligne: number, colonne: number) => T): T[][] =>
    Array.from({ length: utile === null ? 0 : utile.ligne + utile.lignes }, (_rangee, i) =>
      Array.from({ length: utile === null ? 0 : utile.colonne + utile.colonnes }, (_case, j) => lire(i, j)),
    )
  return {
    valeurs: places((i, j) => (feuille.cellule(i, j)?.valeur ?? null) as Valeur),
    formules: places((i, j) => feuille.cellule(i, j)?.formule ?? null),
    graphiques: feuille.graphiques.length,
  }
}
