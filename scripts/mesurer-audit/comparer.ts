import type { ConstatEnJson } from '../../src/audit'
import { lireAdresse } from '../../src/classeur/adresse'
import { englobe } from '../../src/classeur/rectangle'
import type { Attendu, FauteAttendue } from './attendus'

/** Ce qu'un audit a trouvé d'un classeur d'épreuve. */
export interface Comparaison {
  readonly nom: string
  readonly propre: boolean
  readonly trouvees: readonly FauteAttendue[]
  /** Chaque faute oubliée, avec les constats que l'audit a mis au même endroit : ils disent ce qui diffère. */
  readonly oubliees: readonly { readonly faute: FauteAttendue; readonly voisins: readonly ConstatEnJson[] }[]
  /** Constats EL ou IN qu'aucune faute n'attend. */
  readonly enTrop: readonly ConstatEnJson[]
  /** Constats EL ou IN qu'une faute attend. */
  readonly justes: number
}

/** Une faute est trouvée par un constat de même lieu, de même règle et de même gravité ; sous un point ouvert, par l'hypothèse dite. */
export function comparer({ nom, propre, fautes }: Attendu, constats: readonly ConstatEnJson[]): Comparaison {
  const trouvees = fautes.filter((faute) => constats.some((constat) => repond(constat, faute)))
  const graves = constats.filter(({ gravite }) => gravite === 'EL' || gravite === 'IN')
  const enTrop = graves.filter((constat) => !fautes.some((faute) => repond(constat, faute)))
  const oubliees = fautes
    .filter((faute) => !trouvees.includes(faute))
    .map((faute) => ({ faute, voisins: constats.filter((constat) => memeLieu(constat, faute)) }))
  return { nom, propre, trouvees, oubliees, enTrop, justes: graves.length - enTrop.length }
}

function repond(constat: ConstatEnJson, faute: FauteAttendue): boolean {
  return memeLieu(constat, faute) && [faute.regle, ...(faute.autresRegles ?? [])].includes(constat.regle) && memePoids(constat, faute)
}

function memePoids({ gravite, hypothese }: ConstatEnJson, faute: FauteAttendue): boolean {
  if (faute.hypothese !== undefined) return hypothese === faute.hypothese
  return gravite === faute.gravite || faute.autresGravites?.includes(gravite) === true
}

function memeLieu({ feuille, cellule }: ConstatEnJson, faute: FauteAttendue): boolean {
  if (feuille !== faute.feuille) return false
  if (cellule === null || faute.cellule === null) return cellule === faute.cellule
  const rendue = lireAdresse(cellule, '')
  return [faute.cellule, ...(faute.autresCellules ?? [])].some((attendue) => englobe(lireAdresse(attendue, ''), rendue))
}
