import React from 'react'
import type { ReactElement } from 'react'
import { pointsDeVigilance } from '../../../regles'
import { GRILLES } from '../../../trames'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'

const PART = new Intl.NumberFormat('fr-FR', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Les points de vigilance de l’État traités, et ce qu’il reste à en dire (GRI-06). */
export function BilanDeVigilance({ dossier: { reponses } }: { readonly dossier: Dossier }): ReactElement {
  const points = GRILLES.flatMap((grille) => grille.pointsDeVigilance)
  const bilan = pointsDeVigilance(
    GRILLES,
    points.map(({ id }) => ({ point: id, cote: reponses[id]?.reponse ?? null, justification: reponses[id]?.commentaire ?? null })),
  )
  const phrase =
    bilan.etat === 'etabli'
      ? dire('grilles.vigilance-bilan', { traites: bilan.valeur.traites, comptes: bilan.valeur.comptes, part: PART.format(bilan.valeur.part) })
      : bilan.motifs.map((motif) => redigerMessage(motif)).join(' ')
  const alertes = bilan.etat === 'etabli' || bilan.etat === 'sans-objet' ? bilan.alertes : []
  return (
    <section>
      <h2>{dire('grilles.vigilance')}</h2>
      <p>{phrase}</p>
      {alertes.length === 0 ? null : (
        <Pliage titre={dire('grilles.alertes', { nombre: alertes.length })}>
          <ul className="mx-liste">
            {alertes.map((alerte, rang) => (
              <li key={rang}>{sansCoupure(redigerMessage(alerte))}</li>
            ))}
          </ul>
        </Pliage>
      )}
    </section>
  )
}
