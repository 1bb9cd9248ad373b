import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Contexte, Deduction } from '../../../audit'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import { sansCoupure } from '../../../textes'
import { Pliage } from '../../composants/Pliage'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'

interface Proprietes {
  readonly classeur: Classeur
  readonly contexte: Contexte
}

const INTITULES: readonly (readonly [keyof Contexte, string])[] = [
  ['periode', 'audit.periode'],
  ['cible', 'audit.cible'],
  ['territoire', 'audit.territoire'],
  ['modalite', 'audit.modalite'],
  ['statut', 'audit.statut'],
]

/** Ce que le classeur dit de la période, du taux cible, du territoire et du contrat, et la cellule qui le prouve. */
export function ContexteDeduit({ classeur, contexte }: Proprietes): ReactElement {
  const [refus, setRefus] = useState<string | null>(null)
  return (
    <Pliage titre={dire('audit.contexte')}>
      <dl className="mx-cases">
        {INTITULES.map(([clef, intitule]) => {
          const deduction: Deduction<string | number> | null = contexte[clef]
          return (
            <div key={clef}>
              <dt>{dire(intitule)}</dt>
              {deduction === null ? (
                <dd>{dire('audit.non-deduit')}</dd>
              ) : (
                <dd>
                  <strong>{ecrire(clef, deduction.valeur)}</strong>
                  <span className="mx-calcul">{sansCoupure(dire('audit.preuve', { texte: deduction.preuve.texte }))}</span>
                  {deduction.preuve.lieu === null ? null : (
                    <LienVersCellule classeur={classeur} adresse={ecrireAdresse(deduction.preuve.lieu)} surRefus={setRefus} />
                  )}
                </dd>
              )}
            </div>
          )
        })}
      </dl>
      <p className="mx-aide">{dire('audit.contexte-aide')}</p>
      <Refus phrase={refus} />
    </Pliage>
  )
}

const MODALITES: Readonly<Record<string, string>> = { A: 'audit.modalite-a', B: 'audit.modalite-b', C: 'audit.modalite-c' }

function ecrire(clef: keyof Contexte, valeur: string | number): string {
  if (clef === 'cible') return dire('audit.points', { points: valeur })
  const modalite = clef === 'modalite' ? MODALITES[String(valeur)] : undefined
  return modalite === undefined ? String(valeur) : dire(modalite)
}
