import { colonneDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Releve } from '../../types'
import type { ColonneExaminee } from '../lecture/colonnes'
import { estEnPourCent } from '../taux/echelle'
import type { Perimetre } from './perimetre'

/** Le taux dont chaque objectif arrondi est tiré. */
const TAUX_DE: Readonly<Record<string, string>> = { objectif: 'tauxRattrapage', objectifRetenu: 'tauxRetenu' }
/** Nombres de logements tirés d'un pourcentage : leur total peut s'arrondir autrement. */
const ARRONDIS: ReadonlySet<string> = new Set(['objectif', 'objectifRetenu', 'objectifNotifie', 'plancher', 'plancherMutualisant', 'minPlai', 'maxPls'])

/** Un total d'objectifs arrondi après la somme et non avant (AMB-18) n'est pas une faute : il se vérifie ; `null` : autre chose. */
export function arrondiDeLaSomme(
  tableau: TableauReconnu,
  { notion }: ColonneExaminee,
  { objets, dont }: Perimetre,
  lu: number,
  attendue: number,
): Pick<Releve, 'hypothese'> | { readonly gravite: 'IF' } | null {
  if (notion === null || !ARRONDIS.has(notion) || !Number.isInteger(lu) || Math.abs(lu - attendue) >= objets.length) return null
  const brut = sommeBrute(
    tableau,
    notion,
    objets.filter((objet) => !dont.has(objet)),
  )
  if (brut === null) return Math.abs(lu - attendue) === 1 ? { gravite: 'IF' } : null
  const exact = Number(brut.toPrecision(12))
  if (lu !== Math.ceil(exact) && lu !== Math.floor(exact) && lu !== Math.round(exact)) return null
  return { hypothese: { id: 'AMB-18', retenue: { lecture: 'défaut', resultat: attendue }, autre: { lecture: 'autre', resultat: lu } } }
}

/** Σ taux × manquants avant tout arrondi ; `null` si un des deux manque. */
function sommeBrute(tableau: TableauReconnu, notion: string, objets: readonly number[]): number | null {
  const taux = colonneDe(tableau, TAUX_DE[notion] ?? '')
  const manquants = colonneDe(tableau, 'manquants')
  if (taux === undefined || manquants === undefined) return null
  const { feuille, transpose } = tableau
  const lire = (rang: number, objet: number): number => (transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang))
  const diviseur = estEnPourCent(tableau, taux.rang) ? 100 : 1
  const somme = objets.reduce((total, objet) => total + (lire(taux.rang, objet) / diviseur) * lire(manquants.rang, objet), 0)
  return Number.isNaN(somme) ? null : somme
}
