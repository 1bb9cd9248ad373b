import { ecrireRectangle } from '../../classeur/adresse'
import { estErreur, estFormule } from '../../classeur/port'
import type { Saisie } from '../../classeur/port'
import { enFormuleFrancaise } from '../../formules'
import { trouverRegle } from '../../regles'
import { ecrit, FORMAT_DATE, FORMAT_ENTIER, nommer } from '../../trames'
import type { CaseDecrite, ColonnePresentee } from '../../trames'
import type { ConstatDAudit, ValeurCitee } from '../types'
import type { Dire, Rediger } from './dire'
import { nomDeGravite, nomDeVerdict } from './dire'
import { direHypothese } from './dire-hypothese'
import { situer } from './en-json'
import { lien } from './lien'

/** Deux blancs à droite : le numéro ne touche pas le texte qui le suit. */
const FORMAT_DE_NUMERO = '0_)_)'
/** Un nombre à virgule sans format n'étale pas ses quinze chiffres ; sa valeur reste entière. */
const FORMAT_DE_DECIMAL = '#,##0.####'
/** Au-delà, une phrase ne tiendrait plus dans sa cellule. */
const TEXTE_MAX = 1000
/** Au-delà, un texte cité dans sa colonne étroite prendrait la page : le début suffit à le reconnaître. */
const CITATION_MAX = 160

/** Colonnes de la liste des constats, assez étroites pour se lire imprimées côte à côte ; leur titre est la phrase `colonne-<id>`. */
const COLONNES = [
  ['numero', 5, false],
  ['gravite', 14, true],
  ['verdict', 12, true],
  ['feuille', 15, true],
  ['cellule', 10, true],
  ['commune', 16, true],
  ['lu', 14, true],
  ['attendu', 14, true],
  ['ecart', 12, true],
  ['regle', 9, false],
  ['article', 18, true],
  ['constat', 62, true],
  ['hypothese', 28, true],
  ['correction', 14, true],
  ['consequences', 14, true],
] as const

export const COLONNES_DES_CONSTATS: readonly ColonnePresentee[] = COLONNES.map(([, largeur, renvoi]) => ({ largeur, format: null, renvoi }))

export function titresDesConstats(dire: Dire): readonly string[] {
  return COLONNES.map(([id]) => dire(`colonne-${id}`))
}

interface OptionsDeRangee {
  readonly numero: number
  readonly rediger: Rediger
  readonly dire: Dire
  /** Faux quand la cellule est dans un autre classeur : son adresse se lit, sans mener nulle part. */
  readonly avecLien: boolean
}

/** Un constat, une case par colonne. */
export function rangeeDeConstat(constat: ConstatDAudit, { numero, rediger, dire, avecLien }: OptionsDeRangee): readonly CaseDecrite[] {
  const { gravite, verdict, lieu, commune, lu, attendu, regle, article, hypothese, correction, consequences, format = null } = constat
  return [
    ecrit(numero, FORMAT_DE_NUMERO),
    ecrit(nomDeGravite(gravite, dire)),
    ecrit(nomDeVerdict(verdict, dire)),
    ecrit(lieu?.feuille ?? dire('classeur-entier')),
    lieu === null ? ecrit(null) : avecLien ? lien(lieu) : ecrit(ecrireRectangle(lieu)),
    ecrit(commune ?? null),
    chiffrer(citer(lu), format),
    chiffrer(citer(attendu), format),
    direEcart(ecartDe(lu, attendu), format === FORMAT_DATE ? FORMAT_ENTIER : format),
    ecrit(regle),
    ecrit(article === '' ? null : article),
    ecrit(borner(rediger(constat.message), TEXTE_MAX)),
    ecrit(hypothese === undefined ? null : borner(direHypothese(hypothese, format, dire), TEXTE_MAX)),
    correction === undefined ? ecrit(null) : chiffrer(citer(direSaisie(correction)), format),
    ecrit(consequences.length === 0 ? null : nommer(consequences.map((plage) => situer(plage, lieu)))),
  ]
}

function chiffrer(valeur: ValeurCitee, format: string | null): CaseDecrite {
  return ecrit(valeur, format ?? (typeof valeur === 'number' && !Number.isInteger(valeur) ? FORMAT_DE_DECIMAL : null))
}

/** Un blanc à droite : l'écart ne touche pas la règle qui le suit. */
function direEcart(ecart: number | null, format: string | null): CaseDecrite {
  return ecrit(ecart, `${chiffrer(ecart, format).format ?? FORMAT_ENTIER}_)`)
}

/** Lu moins attendu, entre deux nombres : positif, la cellule en porte trop. */
export function ecartDe(lu: ValeurCitee, attendu: ValeurCitee): number | null {
  if (typeof lu !== 'number' || typeof attendu !== 'number') return null
  return Number((lu - attendu).toPrecision(12))
}

/** Titre d'une règle du registre ; vide pour une règle qu'il ne connaît pas. */
export function titreDeRegle(regle: string): string {
  return trouverRegle(regle)?.titre ?? ''
}

function direSaisie(saisie: Saisie): ValeurCitee {
  if (estFormule(saisie)) return saisie.formule
  return estErreur(saisie) ? saisie.erreur : saisie
}

/** Une formule citée se lit comme dans un Excel français. */
function citer(valeur: ValeurCitee): ValeurCitee {
  if (typeof valeur !== 'string') return valeur
  return borner(valeur.startsWith('=') ? enFormuleFrancaise(valeur) : valeur, CITATION_MAX)
}

function borner(texte: string, longueur: number): string {
  return texte.length > longueur ? `${texte.slice(0, longueur - 1)}…` : texte
}
