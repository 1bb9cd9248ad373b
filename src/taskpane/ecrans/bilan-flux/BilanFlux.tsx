import React from 'react'
import type { ReactElement } from 'react'
import { enIso } from '../../../regles'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'
import { Progression } from '../../composants/Progression'
import { Refus } from '../../composants/Refus'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { Apercu } from '../apercu/Apercu'
import type { ProprietesDOutil } from '../outils'
import { BilanALire } from './BilanALire'
import { ChoixDeLaTable } from './ChoixDeLaTable'
import { ColonnesDeLaTable } from './ColonnesDeLaTable'
import { useBilanFlux } from './useBilanFlux'

/** « Bilan annuel du flux » : une table, ses colonnes, les six ventilations, ce qui reste à classer, puis la feuille. Échap recule d’un pas. */
export function BilanFlux({ classeur, journal, memoire, surMemoire }: ProprietesDOutil): ReactElement {
  const gestes = useBilanFlux(classeur, memoire.bilan, (bilan) => surMemoire({ bilan }))
  const annee = memoire.anneeDuBilan ?? String(Number(enIso(jourDAujourdhui()).slice(0, 4)) - 1)
  const { etat, reculer } = gestes
  const cadre = useFocusRattrape(etat.genre)

  return (
    <main onKeyDown={surEchappement(reculer)}>
      <TitreDEcran>{dire('bilan-flux.titre')}</TitreDEcran>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        <Refus phrase={gestes.refus} />
        {etat.genre === 'table' ? (
          <ChoixDeLaTable
            classeur={classeur}
            retenue={memoire.plageDuBilan}
            surChoix={(plageDuBilan) => surMemoire({ plageDuBilan })}
            surTable={(plage) => void gestes.ouvrir(plage)}
          />
        ) : null}
        {etat.genre === 'colonnes' ? <ColonnesDeLaTable etat={etat} gestes={gestes} /> : null}
        {etat.genre === 'lecture' ? (
          <Progression
            libelle={dire('bilan-flux.lecture', { lignes: etat.table.corps.lignes })}
            part={etat.part}
            {...(reculer === null ? {} : { arret: { texte: dire('bilan-flux.arreter'), surClic: reculer } })}
          />
        ) : null}
        {etat.genre === 'bilan' ? <BilanALire classeur={classeur} lu={etat} gestes={gestes} annee={annee} surAnnee={(anneeDuBilan) => surMemoire({ anneeDuBilan })} /> : null}
        {etat.genre === 'ecriture' && reculer !== null ? (
          <Apercu classeur={classeur} journal={journal} remplissage={etat.remplissage} surEcrite={() => undefined} surRefus={reculer} />
        ) : null}
      </div>
    </main>
  )
}
