import { normaliser } from '../../socle/normaliser'
import type { AppelDeFormule, MorceauDeFormule } from './lire-formule'
import { lireFormule } from './lire-formule'

/** Façon dont une formule désigne ou écarte une demande. */
export interface Designation {
  readonly genre: 'meilleure-note' | 'rang' | 'tri' | 'seuil-eliminatoire'
  /** Fonction qui le fait, telle qu'elle s'écrit : « EQUIV(MAX) », « RANG ». */
  readonly fonction: string
}

const EXTREMES = noms('MAX MAXA MAX.SI.ENS MAXIFS GRANDE.VALEUR LARGE')
const RANGS = noms('RANG RANG.EQUATION RANG.MOYENNE RANK RANK.EQ RANK.AVG')
const TRIS = noms('TRIER TRIERPAR SORT SORTBY')
const RECHERCHES = noms('EQUIV EQUIVX MATCH XMATCH RECHERCHE RECHERCHEV RECHERCHEH RECHERCHEX LOOKUP VLOOKUP HLOOKUP XLOOKUP')
const EXTRACTIONS = noms('INDEX PRENDRE TAKE CHOISIRLIGNES CHOOSEROWS')
const CONDITIONS = noms('SI IF SI.CONDITIONS IFS')
const ECARTE = /\b(?:elimin\w*|exclue?s?|rejete?e?s?|ecartee?s?|irrecevables?|non retenue?s?|refusee?s?)\b/

/**
 * Façons dont une formule désigne un demandeur ou l'élimine sur sa note (COT-17 ; CCH, art. L. 441-2-8) ; aucune : elle éclaire
 * seulement. Montrer la meilleure note ou un rang est permis, en tirer qui est retenu ne l'est pas.
 * `porteSurNote` dit si un bout de formule lit des notes ; par défaut, tout en lit.
 */
export function formulesDeDesignation(
  formule: string,
  porteSurNote: (texte: string) => boolean = () => true,
): readonly Designation[] {
  const { appels } = lireFormule(formule)
  const trouvees = appels.flatMap((appel) => designationsDe(appel, porteSurNote))
  return trouvees.filter(
    ({ genre, fonction }, rang) => trouvees.findIndex((t) => t.genre === genre && t.fonction === fonction) === rang,
  )
}

function designationsDe(appel: AppelDeFormule, porteSurNote: (texte: string) => boolean): Designation[] {
  const { nom, avant, apres } = appel
  const [premier] = appel.arguments
  const lit = ({ texte }: MorceauDeFormule): boolean => porteSurNote(texte)
  const trouver = (parmi: ReadonlySet<string>): AppelDeFormule | undefined =>
    premier?.appels.find((interne) => parmi.has(interne.nom) && interne.arguments.some(lit))
  const notes = appel.arguments.some(lit)
  const designations: Designation[] = []
  const extreme = RECHERCHES.has(nom) ? trouver(EXTREMES) : undefined
  if (extreme !== undefined)
    designations.push({
      genre: 'meilleure-note',
      fonction: `${nom}(${extreme.nom})`,
    })
  if (EXTREMES.has(nom) && (avant === '=' || apres === '=') && notes)
    designations.push({ genre: 'meilleure-note', fonction: nom })
  if (RANGS.has(nom) && /^(?:=|<|<=|>|>=)$/.test(avant || apres) && notes) designations.push({ genre: 'rang', fonction: nom })
  const tri = EXTRACTIONS.has(nom) ? trouver(TRIS) : undefined
  if (tri !== undefined) designations.push({ genre: 'tri', fonction: `${nom}(${tri.nom})` })
  if (CONDITIONS.has(nom) && elimine(appel) && premier !== undefined && lit(premier))
    designations.push({ genre: 'seuil-eliminatoire', fonction: nom })
  return designations
}

/** Une condition qui compare à un nombre et dont une issue dit l'exclusion. */
function elimine({ arguments: [condition, ...issues] }: AppelDeFormule): boolean {
  const compare = condition !== undefined && /[<>]=?\s*-?\d|\d\s*[<>]/.test(condition.texte)
  return (
    compare &&
    issues.some(({ texte }) => (texte.match(/"(?:[^"]|"")*"/g) ?? []).some((litteral) => ECARTE.test(normaliser(litteral))))
  )
}

function noms(liste: string): ReadonlySet<string> {
  return new Set(liste.split(' '))
}
