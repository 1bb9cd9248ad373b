import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { ApercuDeRemplissage } from '../../../remplissage'
import { ImageDeGraphique } from '../../composants/ImageDeGraphique'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import { valeursDeGraphique } from './valeurs-de-graphique'

interface Proprietes {
  readonly classeur: Classeur
  readonly apercu: ApercuDeRemplissage
}

/**
 * Graphiques que l’écriture posera ; tous ceux de la table quand la grille ne les montre pas. Dessinés d’après les nombres de
 * l’aperçu.
 */
export function GraphiquesApercus({ classeur, apercu }: Proprietes): ReactElement | null {
  const montres = classeur.montreLesGraphiques
  const graphiques = montres ? apercu.graphiques : apercu.remplissage.graphiques
  if (graphiques.length === 0) return null
  return (
    <>
      <h3>{dire('apercu.graphiques')}</h3>
      <p className="mx-secondaire">{dire(montres ? 'apercu.graphiques-poses' : 'apercu.graphiques-caches')}</p>
      {graphiques.map((graphique) => {
        const image = <ImageDeGraphique graphique={graphique} valeurs={valeursDeGraphique(graphique, apercu.feuilles)} />
        const cle = `${graphique.place.feuille} ${graphique.nom}`
        if (!montres) return <React.Fragment key={cle}>{image}</React.Fragment>
        return (
          <Pliage key={cle} titre={graphique.titre}>
            {image}
          </Pliage>
        )
      })}
    </>
  )
}
