import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import { GRILLES } from '../../../trames'
import { carenceDuContrat } from '../../cas-usage/grilles/carence'
import { dire } from '../../dire'
import type { Brouillon } from '../../dossier/dossier'
import type { ProprietesDEtape } from '../contrat/etapes'
import { AlertesDesGrilles } from './AlertesDesGrilles'
import { BilanDeVigilance } from './BilanDeVigilance'
import { Leviers } from './Leviers'
import { avanceeDesGrilles, ecrireProgression } from './progression'

interface Proprietes extends ProprietesDEtape {
  readonly actionsEcrites: Brouillon | null
  readonly surGrille: (id: string) => void
}

const CARENCES = [
  [true, 'grilles.carencee'],
  [false, 'grilles.non-carencee'],
  [null, 'grilles.carence-inconnue'],
] as const

/** Où en sont les quatre grilles, les leviers retenus et les points de vigilance. */
export function AccueilDesGrilles({ dossier, surDossier, surEtape, actionsEcrites, surGrille }: Proprietes): ReactElement {
  const { valeur, alertes } = useMemo(() => avanceeDesGrilles(dossier), [dossier.reponses, dossier.communes, dossier.origines])
  const carence = CARENCES.find(([carencee]) => carencee === carenceDuContrat(dossier))?.[1] ?? 'grilles.carence-inconnue'
  return (
    <>
      <p>{dire('grilles.intro')}</p>
      <p className="mx-resume">{dire('grilles.total', { progression: ecrireProgression(valeur?.total) })}</p>
      <p className="mx-secondaire">{dire(carence)}</p>
      <ul className="mx-fonctions">
        {GRILLES.map(({ id, volet }) => (
          <li key={id}>
            <button type="button" className="mx-fonction" onClick={() => surGrille(id)}>
              <strong>{dire('grilles.nom', { grille: id, volet })}</strong>
              <span className="mx-secondaire">{ecrireProgression(valeur?.grilles.find(({ grille }) => grille === id))}</span>
            </button>
          </li>
        ))}
      </ul>
      <AlertesDesGrilles alertes={alertes} />
      <Leviers dossier={dossier} surDossier={surDossier} surEtape={surEtape} actionsEcrites={actionsEcrites} />
      <BilanDeVigilance dossier={dossier} />
    </>
  )
}
