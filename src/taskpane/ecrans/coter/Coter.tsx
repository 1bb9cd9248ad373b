import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../../composants/Avis'
import { Progression } from '../../composants/Progression'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { Ecrite } from '../apercu/Ecrite'
import { useEcritures } from '../ecritures/useEcritures'
import type { ProprietesDOutil } from '../outils'
import { choixDeDepart, retrouverChoix } from './choix'
import { FormulaireDeCotation } from './FormulaireDeCotation'
import { IssueDeCotation } from './IssueDeCotation'
import { NotesApercues } from './NotesApercues'
import { PlagesLues } from './PlagesLues'
import { useCotation } from './useCotation'
import { usePlages } from './usePlages'

/**
 * « Coter une liste » : choisir la liste et la grille, noter par morceaux, voir, puis écrire une colonne neuve. Échap revient
 * d’un pas, et arrête un travail en cours.
 */
export function Coter({ classeur, journal, memoire, surMemoire }: ProprietesDOutil): ReactElement {
  const { etat: plages, relire } = usePlages(classeur)
  const { etat, noter, ecrire, arreter, revenir } = useCotation(classeur, journal)
  const ecritures = useEcritures(journal)
  const enPlace = etat.genre === 'ecrite' && ecritures.some(({ id }) => id === etat.ecriture.id)
  const cadre = useFocusRattrape(`${etat.genre} ${enPlace}`)
  const occupe = etat.genre === 'notation' || etat.genre === 'ecriture'
  const retour = occupe ? arreter : etat.genre === 'choix' ? null : revenir

  return (
    <main onKeyDown={surEchappement(retour)}>
      <TitreDEcran>{dire('coter.titre')}</TitreDEcran>
      <p>{dire('coter.intro')}</p>
      <Avis genre="information">
        <p>{dire('coter.sans-rang')}</p>
      </Avis>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        <IssueDeCotation etat={etat} enPlace={enPlace} />
        <PlagesLues etat={plages} relire={relire}>
          {(lues) =>
            etat.genre === 'choix' ? (
              <FormulaireDeCotation
                classeur={classeur}
                plages={lues}
                choisi={memoire.coter === null ? choixDeDepart(lues) : retrouverChoix(memoire.coter, lues)}
                surChoix={(coter) => surMemoire({ coter })}
                surNotation={(choix) => void noter(choix)}
                surRelecture={relire}
              />
            ) : null
          }
        </PlagesLues>
        {etat.genre === 'notation' ? (
          <Progression libelle={dire('coter.notation')} part={etat.part} arret={{ texte: dire('coter.arreter'), surClic: arreter }} />
        ) : null}
        {etat.genre === 'apercu' ? (
          <NotesApercues classeur={classeur} apercu={etat.apercu} surEcriture={() => void ecrire(etat.apercu)} surRetour={revenir} />
        ) : null}
        {etat.genre === 'ecriture' ? (
          <Progression
            libelle={dire(etat.arretee ? 'coter.arret' : 'coter.verification')}
            part={etat.part}
            {...(etat.arretee ? {} : { arret: { texte: dire('coter.arreter'), surClic: arreter } })}
          />
        ) : null}
        {etat.genre === 'ecrite' ? (
          <Ecrite
            classeur={classeur}
            journal={journal}
            ecriture={etat.ecriture}
            enPlace={enPlace}
            surReprise={() => void noter(etat.apercu.choix)}
            surFermeture={() => {
              relire()
              revenir()
            }}
          />
        ) : null}
      </div>
    </main>
  )
}
