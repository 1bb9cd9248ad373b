import React from 'react'
import type { ReactElement } from 'react'
import type { BilanDesCommentaires as Bilan } from '../../cas-usage/audit/commenter-cellules'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'

interface Proprietes {
  readonly bilan: Bilan
  readonly retrait: boolean
  /** Faux quand la grille ne montre pas les commentaires. */
  readonly montres: boolean
}

/** Ce qui a été posé ou ôté, ce qui a été laissé et pourquoi ; à mettre dans une zone vivante. */
export function BilanDesCommentaires({ bilan, retrait, montres }: Proprietes): ReactElement {
  const { poses, otes, laissees, protegees, arrete } = bilan
  const sansReserve = laissees.length === 0 && protegees.length === 0 && !arrete
  const nombre = retrait ? otes : poses
  const rien = retrait && nombre === 0 && sansReserve
  return (
    <Avis genre={rien ? 'information' : sansReserve ? 'succes' : 'alerte'}>
      <p>{rien ? dire('audit.commentaires-absents') : dire(retrait ? 'audit.commentaires-otes' : 'audit.commentaires-poses', { nombre })}</p>
      {arrete ? <p>{dire('audit.commentaires-arretes')}</p> : null}
      {!retrait && otes > 0 ? <p>{dire('audit.commentaires-remplaces', { nombre: otes })}</p> : null}
      {laissees.length === 0 ? null : <p>{dire('audit.commentaires-laissees', { nombre: laissees.length })}</p>}
      {protegees.length === 0 ? null : <p>{dire('audit.commentaires-protegees', { feuilles: protegees.join(', ') })}</p>}
      {montres || nombre === 0 ? null : <p>{dire('audit.commentaires-enregistrer')}</p>}
    </Avis>
  )
}
