import { decouperFormule, estAppel } from './jetons'
import type { Jeton } from './jetons'

const NOTRE_NOM = /^(?:_xldudf_)?MIXITE[._]([A-Z0-9_.]+)$/i
const PREFIXE_RECENT = /^_xlfn\.(?:_xlws\.)?/i
const PARAMETRE = /^_xlpm\./i
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+$/i

/**
 * Formule du fichier → formule du port : « = » en tête, nos fonctions sous leur nom d'appel `MIXITE.X` quelle que soit la
 * variante abîmée trouvée (`_xldudf_MIXITE_X`, minuscules, `[2]!…`, `'…XLAM'!…`), préfixes `_xlfn.` ôtés.
 * Les fonctions d'un autre complément gardent leur nom enregistré.
 */
export function lireFormuleDeFichier(formule: string): string {
  if (!/_xl|mixite/i.test(formule)) return `=${formule}`
  const jetons = [...decouperFormule(formule)]
  const sortie: string[] = []
  for (let i = 0; i < jetons.length; i += 1) {
    const jeton = jetons[i] as Jeton
    const notre = estAppel(jetons, i) ? NOTRE_NOM.exec(jeton.texte) : null
    const ancre = referenceSeule(jetons, i)
    if (notre !== null) {
      oterQualification(sortie)
      sortie.push(`MIXITE.${notre[1]?.toUpperCase() ?? ''}`)
    } else if (ancre !== null) {
      sortie.push(/ANCHORARRAY/i.test(jeton.texte) ? `${ancre}#` : `@${ancre}`)
      i += 3
    } else if (jeton.genre === 'nom' && !PREFIXE_SANS_EQUIVALENT.test(jeton.texte)) {
      sortie.push(jeton.texte.replace(PREFIXE_RECENT, '').replace(PARAMETRE, ''))
    } else sortie.push(jeton.texte)
  }
  return `=${sortie.join('')}`
}

/** ANCHORARRAY et SINGLE n'existent pas à la saisie : sans référence simple, leur nom de fichier est gardé. */
const PREFIXE_SANS_EQUIVALENT = /^_xlfn\.(?:ANCHORARRAY|SINGLE)$/i

/** `_xlfn.ANCHORARRAY(A1)` et `_xlfn.SINGLE(A1)` : la référence, ou `null`. */
function referenceSeule(jetons: readonly Jeton[], i: number): string | null {
  if (!PREFIXE_SANS_EQUIVALENT.test(jetons[i]?.texte ?? '')) return null
  const reference = jetons[i + 2]?.texte ?? ''
  return jetons[i + 1]?.texte === '(' && jetons[i + 3]?.texte === ')' && REFERENCE.test(reference) ? reference : null
}

/** Ôte `[2]!`, `'C:\…\FUNCRES.XLAM'!` ou `Fichier.xla!` déjà posés devant notre fonction. */
function oterQualification(sortie: string[]): void {
  if (sortie.at(-1) !== '!') return
  sortie.pop()
  // Un nom de fichier non cité peut compter plusieurs jetons : on remonte jusqu'au premier séparateur de formule.
  while (sortie.length > 0 && !/^[\s(=+\-*/&,;<>^{}]$/.test(sortie.at(-1) ?? '')) sortie.pop()
}
