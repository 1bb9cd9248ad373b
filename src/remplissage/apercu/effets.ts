import type { Valeur } from '../../classeur/port'
import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import { redigerMessage } from '../../textes'
import { FEUILLE_HYPOTHESES, nommer } from '../../trames'
import type { FeuilleCalculee } from '../calcul/calculer-feuilles'
import type { Prolongee } from './comparer'
import type { CommuneDeLigne } from './nommer-lignes'
import { adresseDe } from './nommer-lignes'
import type { FeuilleSituee } from './situer'

/** Place, dans la feuille « Hypothèses », du point ouvert et de l'effet chiffré. */
const [POINT, EFFET] = [0, 4] as const
const TEXTE_MAX = 32_000

export interface EffetsRemplis {
  readonly calculee: FeuilleCalculee
  readonly prolongee: Prolongee
}

export function estDHypotheses({ decrite }: FeuilleSituee): boolean {
  return memeNomDeFeuille(decrite.nom, FEUILLE_HYPOTHESES)
}

/** Une table qui vient d'être calculée, et de quoi nommer ses lignes. */
export interface TableCalculee {
  readonly situee: FeuilleSituee
  readonly calculee: FeuilleCalculee
  readonly communeDe: CommuneDeLigne
}

/**
 * Remplit la colonne « effet chiffré » des points que les tables touchent : une ligne de texte par colonne calculée, en tête le
 * nom de la feuille. Ce que d'autres tables y ont écrit reste.
 */
export function remplirLesEffets(
  hypotheses: FeuilleSituee,
  calculee: FeuilleCalculee,
  tables: readonly TableCalculee[],
): EffetsRemplis {
  const parTable = tables.map((table) => ({ feuille: table.situee.plage.feuille, effets: effetsDe(table) }))
  const prolongees = new Set<number>()
  const valeurs = calculee.valeurs.map((rangee, ligne) => {
    if (ligne < hypotheses.decrite.titres) return rangee
    const present = hypotheses.avant.valeurs[ligne]?.[EFFET] ?? null
    const point = String(rangee[POINT] ?? '')
    const effet = parTable.reduce<Valeur>(
      (texte, { feuille, effets }) => remplacerLesLignes(texte, feuille, effets.get(point) ?? []),
      present,
    )
    if (typeof present === 'string' && typeof effet === 'string' && effet.startsWith(`${present}\n`)) prolongees.add(ligne)
    return rangee.map((valeur, colonne) => (colonne === EFFET ? effet : valeur))
  })
  return { calculee: { ...calculee, valeurs }, prolongee: (ligne, colonne) => colonne === EFFET && prolongees.has(ligne) }
}

/** Par point ouvert, les lignes de texte de la table. */
function effetsDe({ situee, calculee, communeDe }: TableCalculee): ReadonlyMap<string, readonly string[]> {
  const { feuille } = situee.plage
  const parPoint = new Map<string, Map<string, string[]>>()
  for (const { ligne, colonne, fonction, resultat, dernier } of calculee.appels) {
    for (const { id, effet } of resultat.hypotheses) {
      const chiffre = effet.donnees['effets']
      if (chiffre === undefined) continue
      const titreDeColonne = String(calculee.valeurs[0]?.[colonne] ?? '')
      // L'effet sur un résultat intermédiaire n'est pas l'effet sur la colonne : la fonction qui l'a rendu se nomme.
      const titre = dernier ? titreDeColonne : `${titreDeColonne}, ${fonction.titre}`
      const parColonne = parPoint.get(id) ?? new Map<string, string[]>()
      parPoint.set(id, parColonne)
      const dits = parColonne.get(titre) ?? []
      parColonne.set(titre, dits)
      const nom = communeDe(ligne) ?? adresseDe(feuille, ligne, colonne)
      dits.push(redigerMessage({ id: 'remplissage.effet-de-ligne', donnees: { nom, effets: chiffre } }))
    }
  }
  return new Map(
    [...parPoint].map(([id, parColonne]) => [
      id,
      [...parColonne].map(([titre, dits]) =>
        redigerMessage({ id: 'remplissage.effet', donnees: { feuille, titre, lignes: nommer(dits) } }),
      ),
    ]),
  )
}

/** Remplace les lignes de cette feuille là où elles étaient, ou les ajoute à la fin ; `null` : rien à dire. */
function remplacerLesLignes(present: Valeur, feuille: string, lignes: readonly string[]): string | null {
  const presentes = typeof present === 'string' && present !== '' ? present.split('\n') : []
  const estDIci = (ligne: string): boolean =>
    ligne.startsWith(redigerMessage({ id: 'remplissage.effet-tete', donnees: { feuille } }))
  const place = presentes.findIndex(estDIci)
  const autres = presentes.filter((ligne) => !estDIci(ligne))
  const coupe = place < 0 ? autres.length : place
  const texte = [...autres.slice(0, coupe), ...lignes, ...autres.slice(coupe)].join('\n')
  return texte === '' ? null : texte.slice(0, TEXTE_MAX)
}
