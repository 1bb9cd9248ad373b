import React from 'react'
import type { ReactElement } from 'react'
import { pointsDeVigilance } from '../../../regles'
import { GRILLES } from '../../../trames'
import { redigerMessage } from '../../../textes'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import { AlertesDesGrilles } from './AlertesDesGrilles'
import { ecrirePart } from './progression'

/** Les points de vigilance de l’État traités, et ce qu’il reste à en dire (GRI-06). */
export function BilanDeVigilance({ dossier: { reponses } }: { readonly dossier: Dossier }): ReactElement {
  const points = GRILLES.flatMap((grille) => grille.pointsDeVigilance)
  const bilan = pointsDeVigilance(
    GRILLES,
    points.map(({ id }) => ({ point: id, cote: reponses[id]?.reponse ?? null, justification: reponses[id]?.commentaire ?? null })),
  )
  const phrase =
    bilan.etat === 'etabli'
      ? dire('grilles.vigilance-bilan', { traites: bilan.valeur.traites, comptes: bilan.valeur.comptes, part: ecrirePart(bilan.valeur.part) })
      : bilan.motifs.map((motif) => redigerMessage(motif)).join(' ')
  const alertes = bilan.etat === 'etabli' || bilan.etat === 'sans-objet' ? bilan.alertes : []
  return (
    <section>
      <h2>{dire('grilles.vigilance')}</h2>
      <p>{phrase}</p>
      <AlertesDesGrilles alertes={alertes} />
    </section>
  )
}
