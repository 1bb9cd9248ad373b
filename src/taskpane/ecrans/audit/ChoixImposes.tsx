import React from 'react'
import type { ReactElement } from 'react'
import type { Contexte, Deduction } from '../../../audit'
import { PERIODES } from '../../../regles'
import type { Reglages } from '../../cas-usage/audit/auditer-classeur'
import { Choix } from '../../composants/Choix'
import { dire } from '../../dire'

interface Proprietes {
  readonly reglages: Reglages
  readonly contexte: Contexte | null
  readonly surReglages: (reglages: Reglages) => void
}

/** Taux légaux de logement social, en points (art. L. 302-5, I et II du CCH). */
const CIBLES = [25, 20] as const
const DEDUITE = ''

/** Période et taux cible : ceux que le classeur dit, sauf choix contraire. */
export function ChoixImposes({ reglages, contexte, surReglages }: Proprietes): ReactElement {
  const { periode, cible } = reglages
  return (
    <>
      <Choix
        libelle={dire('audit.periode')}
        valeur={periode ?? DEDUITE}
        options={[
          { valeur: DEDUITE, texte: phraseDeduite(contexte, contexte?.periode ?? null, (valeur) => valeur) },
          ...PERIODES.map((fiche) => ({ valeur: fiche.periode, texte: fiche.periode })),
        ]}
        surChangement={(choisie) => surReglages({ ...reglages, periode: choisie === DEDUITE ? null : choisie })}
        aide={dire('audit.periode-aide')}
      />
      <Choix
        libelle={dire('audit.cible')}
        valeur={cible === null ? DEDUITE : String(cible)}
        options={[
          { valeur: DEDUITE, texte: phraseDeduite(contexte, contexte?.cible ?? null, enPourcent) },
          ...CIBLES.map((points) => ({ valeur: String(points), texte: enPourcent(points) })),
        ]}
        surChangement={(choisie) => surReglages({ ...reglages, cible: choisie === DEDUITE ? null : Number(choisie) })}
        aide={dire('audit.cible-aide')}
      />
    </>
  )
}

/** Avant l’audit, rien n’est déduit ; après, la valeur se lit dans l’option même. */
function phraseDeduite<V>(contexte: Contexte | null, deduction: Deduction<V> | null, ecrire: (valeur: V) => string): string {
  if (contexte === null) return dire('audit.a-deduire')
  return deduction === null ? dire('audit.non-deduite') : dire('audit.deduite', { valeur: ecrire(deduction.valeur) })
}

function enPourcent(points: number): string {
  return dire('audit.points', { points })
}
