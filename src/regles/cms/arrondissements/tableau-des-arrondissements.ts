import type { Brut, LigneLue } from '../../com'
import { estPlageVide, lireTableau } from '../../com'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { NonEtabli } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'

const COLONNES = {
  nom: { titres: ['arrondissement', 'nom de l’arrondissement', 'nom'], type: 'texte', exigee: true },
  residences: { titres: ['résidences principales', 'nombre de résidences principales', 'RP'], type: 'entier', exigee: true, zeroVide: true },
  logements: {
    titres: ['logements sociaux', 'logements sociaux SRU', 'logements locatifs sociaux', 'nombre de logements sociaux', 'LS', 'LLS'],
    type: 'entier',
    exigee: true,
  },
  objectif: {
    titres: [
      'objectif',
      'objectif indicatif',
      'objectif de l’arrondissement',
      'objectif de rattrapage',
      'objectif 2023-2025 (indicatif)',
      'objectif 2026-2028 (indicatif)',
    ],
    type: 'entier',
    exigee: true,
  },
} as const

type Ligne = LigneLue<typeof COLONNES>

export interface Arrondissement {
  readonly nom: string
  /** Parc connu ; `null` sans résidence principale : l'arrondissement est alors exclu du test. */
  readonly parc: { readonly residences: number; readonly logements: number } | null
  /** Objectif indicatif, en logements. */
  readonly objectif: number
}

/** Lit et contrôle le tableau des arrondissements (CMS-16) ; rend tous les motifs d'un coup. */
export function lireArrondissements(plage: readonly (readonly Brut[])[]): readonly Arrondissement[] | NonEtabli {
  const absents = nonEtabli('incomplet', [message('cms-arrondissements.absents')])
  if (estPlageVide(plage)) return absents
  const lu = lireTableau(plage, COLONNES, 'arrondissements')
  if (!('lignes' in lu)) return nonEtabli('refuse', lu)
  const refus = [...lu.lignes.flatMap(refusDeLigne), ...refusDesDoublons(lu.lignes)]
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const manques = lu.lignes.flatMap(manquesDeLigne)
  if (manques.length > 0) return nonEtabli('incomplet', manques)
  if (lu.lignes.length === 0) return absents
  const arrondissements = lu.lignes.flatMap(enArrondissement)
  if (arrondissements.some(({ parc }) => parc !== null)) return arrondissements
  return nonEtabli('incomplet', [message('cms-arrondissements.sans-residences')])
}

function refusDeLigne({ numero: ligne, nom, residences, logements }: Ligne): Message[] {
  if (nom !== null && /^(?:(?:sous )?total|ensemble)\b/.test(normaliser(nom))) return [message('cms-arrondissements.ligne-total', { ligne, nom })]
  if (residences === null || logements === null || logements <= residences) return []
  return [message('cms-arrondissements.ligne-logements', { ligne, logements, residences })]
}

function refusDesDoublons(lignes: readonly Ligne[]): Message[] {
  const parNom = new Map<string, Ligne[]>()
  for (const ligne of lignes) {
    const cle = normaliser(ligne.nom ?? '')
    if (cle !== '') parNom.set(cle, [...(parNom.get(cle) ?? []), ligne])
  }
  return [...parNom.values()]
    .filter((memes) => memes.length > 1)
    .map((memes) =>
      message('cms-arrondissements.nom-double', { nom: memes[0]?.nom ?? '', lignes: memes.map(({ numero }) => numero).join(', ') }),
    )
}

/** Sans résidences, l'arrondissement est exclu du test : ses logements sociaux ne manquent alors à personne. */
function manquesDeLigne({ numero: ligne, nom, residences, logements, objectif }: Ligne): Message[] {
  const manques = [
    ...(nom === null ? ['arrondissement'] : []),
    ...(residences !== null && logements === null ? ['logements sociaux'] : []),
    ...(objectif === null ? ['objectif'] : []),
  ]
  return manques.length === 0 ? [] : [message('cms-arrondissements.ligne-incomplete', { ligne, manques: manques.join(', ') })]
}

function enArrondissement({ nom, residences, logements, objectif }: Ligne): Arrondissement[] {
  if (nom === null || objectif === null) return []
  return [{ nom, parc: residences === null || logements === null ? null : { residences, logements }, objectif }]
}
