import type { Instantane } from '../../classeur/instantane'
import type { Plage } from '../../classeur/port'
import { estCible, normaliser } from '../../regles'
import type { OptionsDAudit } from '../types'
import { ciblesDe, modalitesDe, modalitesDeclarees, parleDUnContrat, periodesDe, statutsDe, territoiresDe } from './indices'
import type { Indice } from './indices'
import { statutsDuTableau } from './statut-des-tableaux'
import { textesDuClasseur } from './textes-du-classeur'
import type { TexteSitue } from './textes-du-classeur'
import type { Contexte, Deduction, TableauReconnu } from './types'

/**
 * Ce que le classeur entier dit de la période, de la cible, du territoire et du contrat, avec la cellule qui le dit. Les
 * tableaux sont crus avant les textes, et deux réponses différentes n'en font aucune : mieux vaut ne pas savoir que juger sur
 * une supposition.
 */
export function deduireContexte(
  instantane: Instantane,
  tableaux: readonly TableauReconnu[],
  { periode, cible }: Pick<OptionsDAudit, 'periode' | 'cible'>,
): Contexte {
  const textes = textesDuClasseur(instantane, tableaux).map((texte) => ({ ...texte, normalise: normaliser(texte.texte) }))
  const lire = <V>(indice: (texte: TexteSitue & { readonly normalise: string }) => readonly V[]): readonly Indice<V>[] =>
    textes.flatMap((texte) => indice(texte).map((valeur) => ({ valeur, lieu: texte.lieu, texte: texte.texte })))
  // Le vivier est fait de projets d'une période à venir : il ne date pas le contrat.
  const periodes = tableaux.filter(({ type }) => type !== 'TAB-18').flatMap(periodesDuTableau)
  const periodesDites = lire((texte) => (VIVIER.test(texte.normalise) ? [] : periodesDe(texte)))
  return {
    periode: periode === undefined ? deduire(periodes.length > 0 ? periodes : periodesDites) : impose(periode),
    cible: cible === undefined ? deduire([...tableaux.flatMap(ciblesDuTableau), ...lire(ciblesDe)]) : impose(cible),
    territoire: deduire(lire(territoiresDe)),
    modalite: deduireModalite(tableaux.flatMap(modaliteDuTableau), lire(modalitesDeclarees), lire(modalitesDe)),
    statut: deduire([
      ...tableaux.flatMap(statutsDuTableau),
      ...(textes.some(({ normalise }) => parleDUnContrat(normalise)) ? lire(statutsDe) : []),
    ]),
  }
}

const VIVIER = /\bviviers?\b|\bperiode suivante\b/

/** Un contrat qui dit ce qu’il est se croit avant la forme de ses tableaux. */
function deduireModalite(
  deTableaux: readonly Indice<'A' | 'B' | 'C'>[],
  declarees: readonly Indice<'A' | 'B' | 'C'>[],
  dites: readonly Indice<'A' | 'B' | 'C'>[],
): Contexte['modalite'] {
  return deduire(declarees.length > 0 ? declarees : [...deTableaux, ...dites])
}

function impose<V>(valeur: V): Deduction<V> {
  return { valeur, preuve: { lieu: null, texte: String(valeur) } }
}

/** La seule réponse donnée, avec le premier endroit qui la donne ; `null` sans réponse, ou s'il y en a deux. */
function deduire<V>(indices: readonly Indice<V>[]): Deduction<V> | null {
  const [premier] = indices
  if (premier === undefined || indices.some(({ valeur }) => valeur !== premier.valeur)) return null
  return { valeur: premier.valeur, preuve: { lieu: premier.lieu, texte: premier.texte } }
}

function periodesDuTableau({ periode, plage, titre, colonnes }: TableauReconnu): readonly Indice<string>[] {
  const dites = new Set(colonnes.flatMap((colonne) => (colonne.periode === null ? [] : [colonne.periode])))
  if (periode === null && dites.size < 2) return []
  const valeurs = periode === null ? [...dites] : [periode]
  return valeurs.map((valeur) => ({ valeur, lieu: plage, texte: titre === '' ? valeur : titre }))
}

const LIGNES_VUES = 300

/** Les cibles écrites dans la colonne d'un tableau : une seule, ou rien ne s'en déduit pour le classeur. */
function ciblesDuTableau(tableau: TableauReconnu): readonly Indice<number>[] {
  const { colonnes, objets, feuille, transpose } = tableau
  return colonnes
    .filter(({ notion, certitude }) => notion === 'cible' && certitude !== 'possible')
    .flatMap(({ rang, intitule }) => {
      const vues = new Map<number, Plage>()
      for (let i = 0; i < Math.min(objets.length, LIGNES_VUES); i += 1) {
        const [ligne, colonne] = transpose ? [rang, objets[i] ?? 0] : [objets[i] ?? 0, rang]
        const nombre = feuille.nombre(ligne, colonne)
        const points = nombre > 1 ? nombre : Number((nombre * 100).toPrecision(6))
        if (estCible(points) && !vues.has(points)) {
          vues.set(points, { feuille: feuille.nom, ligne, colonne, lignes: 1, colonnes: 1 })
        }
      }
      return [...vues].map(([valeur, lieu]) => ({ valeur, lieu, texte: intitule }))
    })
}

function modaliteDuTableau({ type, plage, titre }: TableauReconnu): readonly Indice<'B' | 'C'>[] {
  if (type !== 'TAB-13' && type !== 'TAB-14') return []
  return [{ valeur: type === 'TAB-13' ? 'B' : 'C', lieu: plage, texte: titre === '' ? type : titre }]
}
