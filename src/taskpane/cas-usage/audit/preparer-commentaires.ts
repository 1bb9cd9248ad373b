import { ecrireRectangle } from '../../../classeur/adresse'
import type { CommentaireDeCellule } from '../../../classeur/port'
import { message } from '../../../regles'
import { redigerMessage } from '../../../textes'
import { dire } from '../../dire'
import type { ConstatMontre } from './montrer-constats'

/** Au-delà, une note ne se lit plus : la liste de l’audit dit le reste. */
const CONSTATS_PAR_CELLULE = 8

export interface CommentairesPrevus {
  /** Par feuille, un commentaire par cellule, dans l’ordre des constats. */
  readonly parFeuille: ReadonlyMap<string, readonly CommentaireDeCellule[]>
  readonly cellules: number
  /** Constats qui visent le classeur entier : aucune cellule ne peut les porter. */
  readonly sansCellule: number
}

/** Un commentaire par cellule en cause ; le constat d’une plage va dans sa première cellule, les constats d’une cellule s’y réunissent. */
export function preparerCommentaires(constats: readonly ConstatMontre[]): CommentairesPrevus {
  const parFeuille = new Map<string, Map<string, ConstatMontre[]>>()
  let sansCellule = 0
  for (const montre of constats) {
    const { lieu } = montre.constat
    if (lieu === null) {
      sansCellule += 1
      continue
    }
    const cellules = parFeuille.get(lieu.feuille) ?? new Map<string, ConstatMontre[]>()
    const cle = `${lieu.ligne},${lieu.colonne}`
    cellules.set(cle, [...(cellules.get(cle) ?? []), montre])
    parFeuille.set(lieu.feuille, cellules)
  }
  const rediges = [...parFeuille].map(([feuille, cellules]) => [feuille, [...cellules].map(([cle, siens]) => rediger(cle, siens))] as const)
  return { parFeuille: new Map(rediges), cellules: rediges.reduce((somme, [, siens]) => somme + siens.length, 0), sansCellule }
}

function rediger(cle: string, constats: readonly ConstatMontre[]): CommentaireDeCellule {
  const [ligne = 0, colonne = 0] = cle.split(',').map(Number)
  const dits = constats.slice(0, CONSTATS_PAR_CELLULE).map(redigerConstat)
  const reste = constats.length - dits.length
  const suite = reste === 0 ? [] : [dire('audit.commentaire-suite', { nombre: reste })]
  return { ligne, colonne, texte: [...dits, ...suite].join('\n\n') }
}

/** Règle, gravité, phrase ; la plage quand le constat en vise plus d’une cellule. */
function redigerConstat({ constat, phrase }: ConstatMontre): string {
  const { lieu, regle, gravite, verdict } = constat
  const plage = lieu !== null && lieu.lignes * lieu.colonnes > 1 ? [ecrireRectangle(lieu)] : []
  const aVerifier = verdict === 'a-verifier' ? [dire('audit.a-verifier')] : []
  return `${[regle, redigerMessage(message(`audit-rapport.gravite-${gravite}`)), ...aVerifier, ...plage].join(' · ')}\n${phrase}`
}
