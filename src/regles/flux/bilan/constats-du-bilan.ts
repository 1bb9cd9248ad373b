import { citerLesLignes } from '../../com'
import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { CandidatesDuBilan, ColonneDuBilan } from './colonnes-du-bilan'
import { titreDeColonneDuBilan } from './colonnes-du-bilan'
import type { CumulDuBilan } from './cumuler'
import { DIMENSIONS_DU_BILAN } from './dimensions'
import { periodesQuiSeChevauchent } from './periodes-de-construction'
import type { BilanDuFlux, EcritureAClasser } from './ventiler'

/** Écritures à classer dites une par une, par colonne ; les suivantes sont comptées ensemble. */
const ECRITURES_CITEES = 10

/**
 * Refus d'une table : deux colonnes pour une, logements proposés ou attribués introuvables. `candidates` vient des en-têtes,
 * `argument` nomme la table dans les phrases.
 */
export function refusDesColonnesDuBilan(candidates: CandidatesDuBilan, argument: string, entetes: string): readonly Message[] {
  return (Object.keys(candidates) as ColonneDuBilan[]).flatMap((colonne) => {
    const certaines = candidates[colonne].filter(({ certitude }) => certitude === 'certaine')
    const titre = titreDeColonneDuBilan(colonne)
    if (certaines.length > 1) return [message('tableau.colonne-double', { argument, titre })]
    const exigee = colonne === 'proposes' || colonne === 'attribues'
    return exigee && certaines.length === 0 ? [message('tableau.colonne-absente', { argument, titre, lus: entetes })] : []
  })
}

/** Cellules de nombre illisibles : aucune ventilation n'est juste tant qu'il en reste. */
export function refusDesCellulesDuBilan({ illisibles }: CumulDuBilan, argument: string): readonly Message[] {
  return illisibles.map(({ ligne, colonne, anomalie, lu }) =>
    message(`tableau.${anomalie}`, { argument, ligne, titre: titreDeColonneDuBilan(colonne), lu, attendu: 'un nombre entier positif' }),
  )
}

/** Ce qu'il faut savoir d'un bilan avant de l'envoyer, du plus grave au plus léger (FLUX-30). */
export function constatsDuBilanDeFlux(bilan: BilanDuFlux, cumul: CumulDuBilan, candidates: CandidatesDuBilan): readonly Constat[] {
  const depassees = bilan.ventilations.flatMap(({ titre, modalites, aClasser }) =>
    [...modalites, ...(aClasser === null ? [] : [aClasser])].flatMap(({ nom, proposes, attribues }) =>
      attribues > proposes ? [constat('AL', 'flux.bilan.attribues-superieurs', { titre, nom, proposes, attribues })] : [],
    ),
  )
  return [
    ...bilan.ventilations.filter(({ absente }) => absente).map(({ dimension, titre }) => absence(titre, dimension, candidates)),
    ...DIMENSIONS_DU_BILAN.flatMap(({ id }) => direLeReste(bilan.aClasser.filter(({ dimension }) => dimension === id))),
    ...depassees,
    ...surDesLignes(cumul.depassements, 'flux.bilan.lignes-depassees', 'AL'),
    ...surDesLignes(cumul.vides, 'flux.bilan.nombres-vides', 'AL'),
    ...chevauchement(bilan),
    ...surDesLignes(cumul.totaux, 'flux.bilan.totaux-ecartes', 'IF'),
  ]
}

function absence(titre: string, colonne: ColonneDuBilan, candidates: CandidatesDuBilan): Constat {
  const possibles = candidates[colonne].map(({ intitule }) => `« ${intitule} »`).join(', ')
  const attendu = titreDeColonneDuBilan(colonne)
  return possibles === ''
    ? constat('EL', 'flux.bilan.ventilation-absente', { titre, attendu })
    : constat('EL', 'flux.bilan.ventilation-incertaine', { titre, attendu, possibles })
}

function direLeReste(ecritures: readonly EcritureAClasser[]): readonly Constat[] {
  const [premiere] = ecritures
  const autres = ecritures.slice(ECRITURES_CITEES)
  if (premiere === undefined || autres.length === 0) return ecritures.map(direAClasser)
  const proposes = autres.reduce((somme, autre) => somme + autre.proposes, 0)
  const attribues = autres.reduce((somme, autre) => somme + autre.attribues, 0)
  const donnees = { colonne: titreDeColonneDuBilan(premiere.dimension), nombre: autres.length, proposes, attribues }
  return [...ecritures.slice(0, ECRITURES_CITEES).map(direAClasser), constat('AL', 'flux.bilan.autres-a-classer', donnees)]
}

function direAClasser({ dimension, lu, lignes, proposes, attribues }: EcritureAClasser): Constat {
  const donnees = { colonne: titreDeColonneDuBilan(dimension), nombre: lignes.length, lignes: citerLesLignes(lignes), proposes, attribues }
  return lu === '' ? constat('AL', 'flux.bilan.vide-a-classer', donnees) : constat('AL', 'flux.bilan.a-classer', { ...donnees, lu })
}

function surDesLignes(lignes: readonly number[], id: string, gravite: Constat['gravite']): readonly Constat[] {
  return lignes.length === 0 ? [] : [constat(gravite, id, { nombre: lignes.length, lignes: citerLesLignes(lignes) })]
}

function chevauchement({ ventilations }: BilanDuFlux): readonly Constat[] {
  const noms = ventilations.find(({ dimension }) => dimension === 'periode')?.modalites.map(({ nom }) => nom) ?? []
  const couple = periodesQuiSeChevauchent(noms)
  return couple === null ? [] : [constat('AL', 'flux.bilan.periodes-chevauchees', { une: couple[0], autre: couple[1] })]
}
