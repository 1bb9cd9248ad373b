import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { constatsDuBilanDeFlux, ventilerBilan } from '../../../regles'
import type { Gravite } from '../../../regles'
import { Bouton } from '../../composants/Bouton'
import { ChampTexte } from '../../composants/ChampTexte'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'
import { AClasser } from './AClasser'
import { VentilationAffichee } from './VentilationAffichee'
import type { BilanLu, GestesDuBilan } from './useBilanFlux'

interface Proprietes {
  readonly classeur: Classeur
  readonly lu: BilanLu
  readonly gestes: GestesDuBilan
  /** Telle que saisie ; vide : les échéances ne sont pas écrites. */
  readonly annee: string
  readonly surAnnee: (annee: string) => void
}

const ANNEES = { de: 2000, a: 2100 } as const

/** Les six ventilations, ce qu’il faut en savoir, ce qui reste à classer, et le passage à la feuille. */
export function BilanALire({ classeur, lu, gestes, annee, surAnnee }: Proprietes): ReactElement {
  const { cumul, classement, table } = lu
  const bilan = useMemo(() => ventilerBilan(cumul, classement), [cumul, classement])
  const constats = useMemo(() => constatsDuBilanDeFlux(bilan, cumul, table.candidates), [bilan, cumul, table])
  const dits = constats.filter(({ message: { id } }) => !id.endsWith('a-classer'))
  const deGravite = (...gravites: readonly Gravite[]) => dits.filter(({ gravite }) => gravites.includes(gravite)).map(({ message }) => message)
  const fautive = annee.trim() !== '' && anneeDe(annee) === null
  const { lignes, proposes, attribues } = bilan

  function preparer(): void {
    if (!fautive) void gestes.preparer(lu, { bilan, annee: anneeDe(annee), constats: constats.map(({ message }) => message) })
  }

  return (
    <section aria-label={dire('bilan-flux.ventilations')}>
      <h2>{dire('bilan-flux.ventilations')}</h2>
      <p role="status">{dire('bilan-flux.total', { proposes, attribues, lignes })}</p>
      <Messages genre="erreur" titre={dire('bilan-flux.erreurs')} messages={deGravite('EL', 'IN')} />
      <Messages genre="alerte" titre={dire('bilan-flux.questions')} messages={deGravite('AL')} />
      <Messages genre="information" titre={dire('bilan-flux.informations')} messages={deGravite('IF')} />
      <AClasser classeur={classeur} lu={lu} bilan={bilan} gestes={gestes} />
      {bilan.ventilations.map((ventilation) => (
        <VentilationAffichee key={ventilation.dimension} ventilation={ventilation} proposes={proposes} attribues={attribues} />
      ))}
      <h2>{dire('bilan-flux.feuille')}</h2>
      <ChampTexte
        libelle={dire('bilan-flux.annee')}
        valeur={annee}
        surChangement={surAnnee}
        aide={dire('bilan-flux.annee-aide')}
        {...(fautive ? { erreur: dire('bilan-flux.annee-fautive', { de: String(ANNEES.de), a: String(ANNEES.a) }) } : {})}
      />
      <div className="mx-boutons">
        <Bouton genre="principal" desactive={fautive} surClic={preparer}>
          {dire('bilan-flux.preparer')}
        </Bouton>
        <Bouton surClic={gestes.recommencer}>{dire('bilan-flux.autre-table')}</Bouton>
      </div>
    </section>
  )
}

function anneeDe(saisie: string): number | null {
  const annee = /^\d{4}$/.test(saisie.trim()) ? Number(saisie) : 0
  return annee >= ANNEES.de && annee <= ANNEES.a ? annee : null
}
