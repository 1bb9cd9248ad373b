import { normaliser } from '../../../regles'
import { lireRole } from '../../controles/flux/role'
import type { Role } from '../../controles/flux/role'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import { memoriser } from '../../memoriser'
import { lireTexteDeCase } from '../../reconnaissance/lire-cases'

/** Lignes qu'un total doit compter. */
export interface Perimetre {
  /** Rang de la ligne de total. */
  readonly total: number
  readonly libelle: string
  /** Vrai pour « Sous-total… » : il ne compte que les lignes depuis le total qui le précède. */
  readonly partiel: boolean
  /** Objets comptés, lignes « dont » comprises. */
  readonly objets: readonly number[]
  /** Objets « dont… », agents de l'État : déjà dans une autre ligne, ils ne s'ajoutent pas. */
  readonly dont: ReadonlySet<number>
  /** Totaux partiels que celui-ci recouvre. */
  readonly sousTotaux: readonly number[]
  /** Lignes depuis le total qui précède, si le dernier en nomme un autre du même rang (« Total Nord », « Total Sud ») ; vide ailleurs. */
  readonly depuisLePrecedent: readonly number[]
}

const TOTAL = /\b(?:total|totaux|ensemble|somme|cumul|tout|toutes)\b/
/** Un total qui ne nomme aucune partie est celui de tout. */
const GENERAL = /^(?:(?:total|totaux|ensemble|somme|cumul|tout|toutes|general|generaux|global|departement\w*|epci|communes?|du|de|des|la|le|les|l)\b ?)+$/
const SOUS_TOTAL = /\bsous (?:total|totaux)\b/
/** Lu sur le texte tel quel : il ne porte pas d'accent, et chaque ligne d'un grand tableau le subit. */
const DONT = /^[^\p{L}\d]*(?:dont|parmi|y compris|soit)\b/iu

/** Ce que chaque ligne de total recouvre ; le dernier total qui suit des sous-totaux est général. */
export const perimetresDe = memoriser((tableau: TableauReconnu): readonly Perimetre[] => {
  const objets = Array.from(tableau.objets)
  const totaux = [...tableau.totaux].sort((a, b) => a - b)
  const libelles = new Map(totaux.map((total) => [total, libelleDe(tableau, total)]))
  const dont = detailsDe(tableau, objets)
  return totaux.map((total, i) => {
    const libelle = libelles.get(total) ?? ''
    const general = i === totaux.length - 1 && !SOUS_TOTAL.test(normaliser(libelle)) && TOTAL.test(normaliser(libelle))
    const apres = general || i === 0 ? -1 : (totaux[i - 1] ?? -1)
    // Un total écrit au-dessus des lignes qu'il compte : rien ne le précède.
    const avant = objets.filter((objet) => objet < total && objet > apres)
    const enTete = avant.length === 0 && totaux.length === 1
    return {
      total,
      libelle,
      partiel: !general,
      objets: enTete ? objets : avant,
      dont,
      sousTotaux: general ? totaux.slice(0, i) : [],
      depuisLePrecedent: general && i > 0 && !GENERAL.test(normaliser(libelle)) ? avant.filter((objet) => objet > (totaux[i - 1] ?? -1)) : [],
    }
  })
})

/** Lignes déjà comptées dans une autre : elles le disent, ou ce sont les agents d'une répartition du flux où l'État a sa ligne (FLUX-08). */
function detailsDe(tableau: TableauReconnu, objets: readonly number[]): ReadonlySet<number> {
  const libelles = tableau.colonnes.filter(({ notion }) => tableau.modele.notions[notion]?.type === 'texte' && notion !== 'observations')
  const dits = objets.filter((objet) => DONT.test(libelleDe(tableau, objet)) || libelles.some((colonne) => DONT.test(lireTexteDeCase(tableau, colonne, objet))))
  const reservataire = tableau.type.startsWith('FLUX') ? colonneDe(tableau, 'reservataire') : undefined
  if (reservataire === undefined) return new Set(dits)
  const roleDe = (objet: number): Role | undefined => lireRole(lireTexteDeCase(tableau, reservataire, objet))?.role
  const agents = objets.some((objet) => roleDe(objet) === 'etat') ? objets.filter((objet) => roleDe(objet) === 'agents') : []
  return new Set([...dits, ...agents])
}

/** Premier texte de la ligne. */
function libelleDe(tableau: TableauReconnu, objet: number): string {
  const { plage, transpose } = tableau
  const [debut, nombre] = transpose ? [plage.ligne, plage.lignes] : [plage.colonne, plage.colonnes]
  for (let rang = debut; rang < debut + nombre; rang += 1) {
    const valeur = valeurDe(tableau, objet, rang)
    if (typeof valeur === 'string' && valeur.trim() !== '') return valeur
  }
  return ''
}
