import type { CodeErreur, Valeur } from '../../classeur/port'
import { ANGLAIS_VERS_FRANCAIS, ecrireFormule, estErreurDeFormule, FRANCAIS_VERS_ANGLAIS, lireFormule } from '../../formules'
import type { CodeLangue, ErreurDeFormule, Formule } from '../../formules'
import { lireNombre } from '../../regles'
import { redigerMessage } from '../../textes'
import { ErreurDUsage } from '../erreurs'

const BOOLEENS: Readonly<Record<string, boolean>> = { VRAI: true, TRUE: true, FAUX: false, FALSE: false }
const ERREURS: readonly CodeErreur[] = ['#N/A', '#VALEUR!', '#REF!', '#DIV/0!', '#NOMBRE!', '#NOM?', '#NUL!']
/** « 01004 » est un code de commune, pas le nombre 1 004. */
const CODE_A_ZERO = /^0\d/

/**
 * Valeur tapée pour une cellule, formule exceptée. Vide efface ; une apostrophe en tête force le texte, comme dans Excel.
 * @throws ErreurDUsage pour « 1,234 », millier ou décimale
 */
export function lireValeurSaisie(saisie: string): Valeur {
  if (saisie === '') return null
  if (saisie.startsWith("'")) return saisie.slice(1)
  const net = saisie.trim()
  const booleen = BOOLEENS[net.toUpperCase()]
  if (booleen !== undefined) return booleen
  const erreur = ERREURS.find((code) => code === net.toUpperCase())
  if (erreur !== undefined) return { erreur }
  if (CODE_A_ZERO.test(net)) return saisie
  const pourcent = /^(.*\S)\s*%$/.exec(net)
  const nombre = lireNombre(pourcent?.[1] ?? net)
  if (nombre === 'ambigu') throw new ErreurDUsage('nombre-ambigu', { lu: net })
  if (typeof nombre === 'string') return saisie
  return pourcent === null ? nombre : Number((nombre / 100).toPrecision(15))
}

/**
 * Formule tapée, en français ou en anglais. Sans langue donnée, celle où la formule se lit ; si elle se lit dans les deux
 * avec deux sens (`=ROUND(1,5)`), ses noms de fonctions décident, et à défaut on la refuse.
 * @throws ErreurDUsage
 */
export function lireFormuleSaisie(texte: string, langue: CodeLangue | undefined): Formule {
  if (langue !== undefined) return exigerLue(lireFormule(texte, langue))
  const [francaise, anglaise] = [lireFormule(texte, 'fr'), lireFormule(texte, 'en')]
  if (estErreurDeFormule(francaise)) return estErreurDeFormule(anglaise) ? exigerLue(francaise) : anglaise
  if (estErreurDeFormule(anglaise) || ecrireFormule(francaise, 'en') === ecrireFormule(anglaise, 'en')) return francaise
  const penchant = compterNoms(texte)
  if (penchant.fr > 0 === penchant.en > 0) throw new ErreurDUsage('langue-ambigue', { formule: texte })
  return penchant.fr > 0 ? francaise : anglaise
}

function exigerLue(lue: Formule | ErreurDeFormule): Formule {
  if (estErreurDeFormule(lue)) throw new ErreurDUsage('formule-illisible', { raison: redigerMessage(lue.motif) })
  return lue
}

/** Noms de fonctions qui n'existent que dans une des deux langues. */
function compterNoms(texte: string): { readonly fr: number; readonly en: number } {
  const noms = [...texte.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, nom = '']) => nom.toUpperCase())
  return {
    fr: noms.filter((nom) => FRANCAIS_VERS_ANGLAIS.has(nom) && !ANGLAIS_VERS_FRANCAIS.has(nom)).length,
    en: noms.filter((nom) => ANGLAIS_VERS_FRANCAIS.has(nom) && !FRANCAIS_VERS_ANGLAIS.has(nom)).length,
  }
}
