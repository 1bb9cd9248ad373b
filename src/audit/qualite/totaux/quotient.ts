import { colonneDe, nombreAu } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { ColonneExaminee } from '../lecture/colonnes'
import { formeDominante } from '../lecture/dominante'
import type { Perimetre } from './perimetre'
import { sommesDe } from './sommes'

/** Ce que chaque taux rapporte à quoi ; au total, c'est le quotient des deux sommes. */
const QUOTIENTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  tauxRattrapage: [['objectif', 'manquants']],
  tauxRetenu: [['objectifRetenu', 'manquants']],
  taux: [['logements', 'residences']],
  atteinte: [
    ['realises', 'objectifNotifie'],
    ['realises', 'objectifRetenu'],
    ['realises', 'objectif'],
  ],
  partPlai: [
    ['plai', 'realises'],
    ['plai', 'objectifRetenu'],
    ['plai', 'objectif'],
  ],
  partPls: [
    ['pls', 'realises'],
    ['pls', 'objectifRetenu'],
    ['pls', 'objectif'],
  ],
}

/** Vrai si le modèle sait de quelles sommes le taux est le quotient. */
export function aUnQuotient(notion: string | null): boolean {
  return notion !== null && QUOTIENTS[notion] !== undefined
}

const LIGNES_LUES = 50

export interface QuotientAttendu {
  /** Somme des numérateurs sur somme des dénominateurs, en fraction. */
  readonly juste: number
  /**
   * Quotients que la ligne peut porter sans faute de plus : sur un autre dénominateur du tableau, ou des totaux tels qu'ils sont lus (un taux qui les
   * suit n'est que la conséquence d'un total faux).
   */
  readonly admis: readonly number[]
}

/** Taux attendu sur une ligne de total ; `null` s'il ne se calcule pas. */
export function quotientAttendu(tableau: TableauReconnu, colonne: ColonneExaminee, perimetre: Perimetre): QuotientAttendu | null {
  const couples = (QUOTIENTS[colonne.notion ?? ''] ?? []).flatMap(([haut, bas]): (readonly [number, number])[] => {
    const [numerateur, denominateur] = [colonneDe(tableau, haut), colonneDe(tableau, bas)]
    return numerateur === undefined || denominateur === undefined ? [] : [[numerateur.rang, denominateur.rang]]
  })
  if (couples.length > 0 && !couples.some(([haut, bas]) => suiviDesLignes(tableau, colonne.rang, haut, bas))) return null
  const desLignes = quotientDesLignes(tableau, colonne)
  const quotients = [...couples, ...(desLignes === null ? [] : [desLignes])].flatMap((rangs) => diviser(tableau, perimetre, ...rangs) ?? [])
  const [premier] = quotients
  return premier === undefined ? null : { juste: premier.juste, admis: quotients.flatMap(({ juste, lu }) => [juste, lu]) }
}

/** Faux si la plupart des lignes divisent par autre chose : une colonne que rien n'a reconnue. */
function suiviDesLignes(tableau: TableauReconnu, rang: number, haut: number, bas: number): boolean {
  const { objets } = tableau
  let [suivies, contraires] = [0, 0]
  for (let i = 0; i < Math.min(objets.length, LIGNES_LUES); i += 1) {
    const objet = objets[i] as number
    const [lu, quotient] = [nombreAu(tableau, objet, rang), nombreAu(tableau, objet, haut) / nombreAu(tableau, objet, bas)]
    if (Number.isNaN(lu) || !Number.isFinite(quotient)) continue
    if (Math.abs(lu - quotient) <= 0.01 || Math.abs(lu - 100 * quotient) <= 1) suivies += 1
    else contraires += 1
  }
  return contraires <= suivies
}

function diviser(tableau: TableauReconnu, perimetre: Perimetre, haut: number, bas: number): { readonly juste: number; readonly lu: number } | null {
  const [numerateur, denominateur] = [sommesDe(tableau, haut, perimetre), sommesDe(tableau, bas, perimetre)]
  if (numerateur === null || denominateur === null || denominateur.attendue <= 0) return null
  return { juste: numerateur.attendue / denominateur.attendue, lu: nombreAu(tableau, perimetre.total, haut) / nombreAu(tableau, perimetre.total, bas) }
}

/** Les deux colonnes que la formule recopiée dans les lignes divise l'une par l'autre ; `null` si elle fait autre chose. */
function quotientDesLignes(tableau: TableauReconnu, colonne: ColonneExaminee): readonly [number, number] | null {
  const dominante = formeDominante(tableau, colonne)
  const racine = dominante?.racine
  if (racine?.genre !== 'binaire' || racine.operateur !== '/') return null
  const { gauche, droite } = racine
  if (gauche.genre !== 'reference' || droite.genre !== 'reference' || gauche.feuille !== null || droite.feuille !== null) return null
  const objet = tableau.transpose ? dominante?.exemple.colonne : dominante?.exemple.ligne
  const rangs = [gauche.de, droite.de].map((coin) => {
    const [sien, rang] = tableau.transpose ? [coin.colonne, coin.ligne] : [coin.ligne, coin.colonne]
    return sien === objet ? rang : null
  })
  const [haut, bas] = rangs
  return haut === null || haut === undefined || bas === null || bas === undefined ? null : [haut, bas]
}
