import React from 'react'
import type { ReactElement } from 'react'
import type { GraphiqueAPoser } from '../../classeur/port'
import { useIdentifiant } from '../crochets/useIdentifiant'
import { dire } from '../dire'
import { dessiner } from '../graphique/dessiner'
import type { ValeursDeGraphique } from '../graphique/dessiner'
import { Axes } from './graphique/Axes'
import { Legende } from './graphique/Legende'
import { NombresDeGraphique } from './graphique/NombresDeGraphique'
import { Traces } from './graphique/Traces'
import './graphique/graphique.css'

interface Proprietes {
  /** Ce que le classeur porte : une même description fait le graphique et son image. */
  readonly graphique: GraphiqueAPoser
  readonly valeurs: ValeursDeGraphique
}

/** Le graphique dessiné dans le volet, avec sa légende et ses nombres : l’image seule n’est jamais la seule voie. */
export function ImageDeGraphique({ graphique, valeurs }: Proprietes): ReactElement {
  const id = useIdentifiant('graphique')
  const dessin = dessiner(graphique, valeurs)
  const { titre, description } = graphique
  return (
    <figure className="mx-graphique">
      <figcaption>{titre}</figcaption>
      {dessin === null ? (
        <p>{dire('graphique.rien')}</p>
      ) : (
        <>
          <svg viewBox={`0 0 ${dessin.largeur} ${dessin.hauteur}`} role="img" aria-label={`${titre}. ${description}`}>
            <Axes dessin={dessin} />
            <Traces id={id} dessin={dessin} />
          </svg>
          <Legende id={id} graphique={graphique} />
          <NombresDeGraphique graphique={graphique} valeurs={valeurs} />
        </>
      )}
    </figure>
  )
}
