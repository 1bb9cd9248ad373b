import { ecrit, Page } from '../../trames'
import type { FeuilleDecrite } from '../../trames'
import type { ConstatDAudit } from '../types'
import type { Rediger } from './dire'
import { direAvec } from './dire'
import { COLONNES_DES_CONSTATS, rangeeDeConstat, titresDesConstats } from './rangee-de-constat'

/** Constats qu'une feuille liste : au-delà, la page de chiffres dit le reste, et corriger les premiers en efface beaucoup. */
export const CONSTATS_LISTES = 5_000

interface ListeADecrire {
  readonly feuille: string
  readonly titre: string
  readonly rediger: Rediger
}

/** La liste entière : une ligne par constat, à filtrer, chaque cellule à portée de clic. */
export function decrireLesConstats(constats: readonly ConstatDAudit[], { feuille, titre, rediger }: ListeADecrire): FeuilleDecrite {
  const dire = direAvec(rediger)
  const page = new Page(feuille, COLONNES_DES_CONSTATS)
  const listes = constats.slice(0, CONSTATS_LISTES)
  page.ecrire([ecrit(titre)], { gras: true })
  page.ecrire([ecrit(direLaListe(constats.length, listes.length, dire))])
  const ligne = page.ligne
  page.ecrire(titresDesConstats(dire).map((texte) => ecrit(texte)), { gras: true })
  for (const [rang, constat] of listes.entries()) page.ecrire(rangeeDeConstat(constat, { numero: rang + 1, rediger, dire, avecLien: true }))
  const { length: colonnes } = COLONNES_DES_CONSTATS
  return page.decrire({ ligne, colonne: 0, lignes: listes.length + 1, colonnes })
}

function direLaListe(nombre: number, listes: number, dire: ReturnType<typeof direAvec>): string {
  if (nombre === 0) return dire('aucun-constat')
  return nombre === listes ? dire('liste-entiere') : dire('liste-bornee', { listes, nombre })
}
