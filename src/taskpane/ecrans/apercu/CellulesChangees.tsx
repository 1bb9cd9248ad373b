import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import type { Remplissage } from '../../../trames'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { CelluleChangee } from './compter'
import { ecrireContenu, formatDe } from './ecrire-contenu'
import { LienVersCellule } from './LienVersCellule'

const MONTREES = 20

interface Proprietes {
  readonly classeur: Classeur
  readonly remplissage: Remplissage
  readonly cellules: readonly CelluleChangee[]
}

/** Ce que chaque cellule remplie deviendrait ; son adresse la montre dans la feuille. */
export function CellulesChangees({ classeur, remplissage, cellules }: Proprietes): ReactElement {
  const [toutes, setToutes] = useState(false)
  const [refus, setRefus] = useState<string | null>(null)

  return (
    <>
      <table className="mx-table mx-changees">
        <caption>{dire('apercu.cellules-changees')}</caption>
        <thead>
          <tr>
            <th scope="col">{dire('remplacer.cellule')}</th>
            <th scope="col">{dire('apercu.avant-apres')}</th>
          </tr>
        </thead>
        <tbody>
          {(toutes ? cellules : cellules.slice(0, MONTREES)).map(({ feuille, ligne, colonne, avant, apres }) => {
            const adresse = ecrireAdresse({ feuille, ligne, colonne, lignes: 1, colonnes: 1 })
            const format = formatDe(remplissage, feuille, ligne, colonne)
            return (
              <tr key={adresse}>
                <th scope="row">
                  <LienVersCellule classeur={classeur} adresse={adresse} surRefus={setRefus} />
                </th>
                <td>
                  {dire('apercu.avant-puis-apres', { avant: ecrireContenu(avant, format), apres: ecrireContenu(apres, format) })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <ZoneVivante urgente>{refus === null ? null : <p className="mx-erreur">{refus}</p>}</ZoneVivante>
      {toutes || cellules.length <= MONTREES ? null : (
        <Bouton genre="discret" surClic={() => setToutes(true)}>
          {dire('apercu.toutes', { nombre: cellules.length })}
        </Bouton>
      )}
    </>
  )
}
