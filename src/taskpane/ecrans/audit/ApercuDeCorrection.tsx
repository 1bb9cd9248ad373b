import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import type { CorrectionPreparee } from '../../../remplissage'
import { sansCoupure } from '../../../textes'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { ecrireContenu } from '../apercu/ecrire-contenu'
import { Messages } from '../apercu/Messages'
import { LieuxAMontrer } from './LieuxAMontrer'

interface Proprietes {
  readonly classeur: Classeur
  readonly preparee: CorrectionPreparee
  /** Format de nombre sous lequel la cellule se lit ; `null` : standard. */
  readonly format: string | null
  readonly enCours: boolean
  readonly surEcriture: () => void
  readonly surRefus: () => void
}

/** Ce que la cellule porte, ce qu’elle porterait, les formules qui suivraient, et ce qui l’empêche. */
export function ApercuDeCorrection({ classeur, preparee, format, enCours, surEcriture, surRefus }: Proprietes): ReactElement {
  const [refus, setRefus] = useState<string | null>(null)
  const { cellule, avant, apres, dependantes, empechements, avertissements } = preparee
  const adresse = ecrireAdresse(cellule.lieu)
  return (
    <section className="mx-avant-ecriture" aria-label={dire('audit.correction', { cellule: adresse })}>
      <h4>{dire('audit.correction', { cellule: adresse })}</h4>
      <dl className="mx-cites">
        <div>
          <dt>{dire('audit.avant')}</dt>
          <dd>{sansCoupure(ecrireContenu(avant, format))}</dd>
        </div>
        <div>
          <dt>{dire('audit.apres')}</dt>
          <dd>{sansCoupure(ecrireContenu(apres, format))}</dd>
        </div>
      </dl>
      <Messages genre="erreur" titre={dire('apercu.empechements')} messages={empechements} />
      <Messages genre="alerte" titre={dire('apercu.avertissements')} messages={avertissements} />
      {dependantes.cellules.length === 0 ? null : (
        <LieuxAMontrer
          classeur={classeur}
          titre={dire(dependantes.completes ? 'audit.dependantes' : 'audit.dependantes-au-moins', { nombre: dependantes.cellules.length })}
          lieux={dependantes.cellules}
          surRefus={setRefus}
        />
      )}
      <Refus phrase={refus} />
      <div className="mx-boutons">
        {empechements.length > 0 ? null : (
          <Bouton genre="principal" desactive={enCours} surClic={surEcriture}>
            {dire('audit.ecrire-correction')}
          </Bouton>
        )}
        <Bouton desactive={enCours} surClic={surRefus}>
          {dire('audit.laisser')}
        </Bouton>
      </div>
    </section>
  )
}
