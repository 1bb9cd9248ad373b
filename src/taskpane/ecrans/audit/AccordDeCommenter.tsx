import React from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { CommentairesPrevus } from '../../cas-usage/audit/preparer-commentaires'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'

interface Proprietes {
  readonly prevus: CommentairesPrevus
  /** Faux quand la grille ne montre pas les commentaires. */
  readonly montres: boolean
  readonly douteux: boolean
  readonly surAccord: () => void
  readonly surRefus: () => void
}

/** Combien de cellules, dans quelles feuilles, le premier commentaire en entier, et ce qui ne changera pas. */
export function AccordDeCommenter({ prevus, montres, douteux, surAccord, surRefus }: Proprietes): ReactElement {
  const { parFeuille, cellules, sansCellule } = prevus
  const [feuille = '', [premier = { ligne: 0, colonne: 0, texte: '' }] = []] = [...parFeuille][0] ?? []
  const cellule = ecrireAdresse({ feuille, ligne: premier.ligne, colonne: premier.colonne, lignes: 1, colonnes: 1 })
  const titre = dire(cellules === 1 ? 'audit.commenter-une' : 'audit.commenter-nombre', { nombre: cellules })
  return (
    <section className="mx-avant-ecriture" aria-label={titre}>
      <h4>{titre}</h4>
      <ul className="mx-liste">
        {[...parFeuille].map(([nom, siens]) => (
          <li key={nom}>{dire('audit.commentaires-de-feuille', { feuille: nom, nombre: siens.length })}</li>
        ))}
      </ul>
      {sansCellule === 0 ? null : <p>{dire('audit.commentaires-sans-cellule', { nombre: sansCellule })}</p>}
      <p>{dire('audit.commentaires-respect')}</p>
      {montres ? null : <p>{dire('audit.commentaires-caches')}</p>}
      {douteux ? <p>{dire('audit.douteux')}</p> : null}
      <p className="mx-secondaire">{dire('audit.commentaires-premier', { cellule })}</p>
      <p className="mx-commentaire">{premier.texte}</p>
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={surAccord}>
          {dire('audit.commenter-accord')}
        </Bouton>
        <Bouton surClic={surRefus}>{dire('audit.commenter-refus')}</Bouton>
      </div>
    </section>
  )
}
