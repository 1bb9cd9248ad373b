import { prefixeDeFichier } from './fonctions-recentes'
import { decouperFormule, estAppel } from './jetons'
import type { Jeton } from './jetons'

const NOTRE_NOM = /^MIXITE[._]([A-Z0-9_.]+)$/i
const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+$/i

/** Nom sous lequel Excel enregistre une fonction de complément : le point de l'espace de noms devient `_`. */
const PREFIXE_COMPLEMENT = '_xldudf_MIXITE_'

/**
 * Formule du port (« = » en tête, syntaxe anglaise) → formule du fichier : `_xldudf_MIXITE_X`, préfixes `_xlfn.`,
 * paramètres de LET et LAMBDA en `_xlpm.`, `A1#` et `@A1` sous leur forme enregistrée.
 */
export function ecrireFormuleDeFichier(formule: string): string {
  const jetons = decouperFormule(formule.slice(1))
  const parametres = parametresDe(jetons)
  const sortie: string[] = []
  for (let i = 0; i < jetons.length; i += 1) {
    const { genre, texte } = jetons[i] as Jeton
    const suivant = jetons[i + 1]?.texte
    if (genre === 'nom' && REFERENCE.test(texte) && suivant === '#') {
      sortie.push(`_xlfn.ANCHORARRAY(${texte})`)
      i += 1
    } else if (texte === '@' && suivant !== undefined && REFERENCE.test(suivant)) {
      sortie.push(`_xlfn.SINGLE(${suivant})`)
      i += 1
    } else if (estAppel(jetons, i)) sortie.push(nommerFonction(texte, parametres))
    else if (genre === 'nom' && parametres.has(texte.toLowerCase())) sortie.push(`_xlpm.${texte}`)
    else sortie.push(texte)
  }
  return sortie.join('')
}

function nommerFonction(nom: string, parametres: ReadonlySet<string>): string {
  const notre = NOTRE_NOM.exec(nom)
  if (notre !== null) return PREFIXE_COMPLEMENT + (notre[1] ?? '').toUpperCase().replaceAll('.', '_')
  return parametres.has(nom.toLowerCase()) ? `_xlpm.${nom}` : prefixeDeFichier(nom) + nom
}

/** Noms liés par LET (arguments impairs sauf le dernier) et par LAMBDA (tous sauf le dernier), en minuscules. */
function parametresDe(jetons: readonly Jeton[]): ReadonlySet<string> {
  const noms = new Set<string>()
  jetons.forEach(({ texte }, i) => {
    if (!estAppel(jetons, i) || !/^(?:LET|LAMBDA)$/i.test(texte)) return
    const premiers = premiersJetonsDesArguments(jetons, i + 1)
    const lies = premiers.slice(0, -1).filter((_nom, rang) => /^LAMBDA$/i.test(texte) || rang % 2 === 0)
    for (const nom of lies) if (nom !== undefined) noms.add(nom.toLowerCase())
  })
  return noms
}

/** Pour chaque argument : son nom s'il n'est que cela, sinon `undefined`. */
function premiersJetonsDesArguments(jetons: readonly Jeton[], parenthese: number): readonly (string | undefined)[] {
  const contenus: Jeton[][] = [[]]
  let profondeur = 0
  for (const jeton of jetons.slice(parenthese)) {
    if (jeton.texte === '(' || jeton.texte === '{') profondeur += 1
    if (jeton.texte === ')' || jeton.texte === '}') profondeur -= 1
    if (profondeur === 0) break
    if (profondeur === 1 && jeton.texte === ',') contenus.push([])
    else if (jeton.texte.trim() !== '') contenus.at(-1)?.push(jeton)
  }
  contenus[0]?.shift()
  return contenus.map((contenu) => (contenu.length === 1 && contenu[0]?.genre === 'nom' ? contenu[0].texte : undefined))
}
