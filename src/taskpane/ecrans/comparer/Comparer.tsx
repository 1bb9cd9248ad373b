import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../../composants/Avis'
import { Progression } from '../../composants/Progression'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { Apercu } from '../apercu/Apercu'
import { IssueDeGeste } from '../cadre/IssueDeGeste'
import { PlagesLues } from '../coter/PlagesLues'
import { usePlages } from '../coter/usePlages'
import type { ProprietesDOutil } from '../outils'
import { choixDeDepart, retrouverChoix, sansLesRapports } from './choix'
import { FormulaireDuBanc } from './FormulaireDuBanc'
import { ResultatsDuBanc } from './ResultatsDuBanc'
import { useBanc } from './useBanc'

/**
 * « Essayer une grille » (COT-30) : choisir, essayer sans rien écrire, lire, puis écrire le rapport. Échap revient d’un pas, et
 * arrête un essai en cours.
 */
export function Comparer({ classeur, journal, memoire, surMemoire }: ProprietesDOutil): ReactElement {
  const { etat: plages, relire } = usePlages(classeur)
  const { etat, essayer, preparer, reculer } = useBanc(classeur)
  const cadre = useFocusRattrape(etat.genre)

  return (
    <main onKeyDown={surEchappement(reculer)}>
      <TitreDEcran>{dire('comparer.titre')}</TitreDEcran>
      <p>{dire('comparer.intro')}</p>
      <Avis genre="information">
        <p>{dire('comparer.sans-personne')}</p>
      </Avis>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        <ZoneVivante>
          <IssueDeGeste issue={etat.genre === 'choix' || etat.genre === 'resultats' ? etat.issue : null} />
        </ZoneVivante>
        {etat.genre === 'choix' ? (
          <PlagesLues etat={plages} relire={relire}>
            {(lues) => (
              <FormulaireDuBanc
                classeur={classeur}
                plages={sansLesRapports(lues)}
                choisi={memoire.comparer === null ? choixDeDepart(sansLesRapports(lues)) : retrouverChoix(memoire.comparer, sansLesRapports(lues))}
                surChoix={(comparer) => surMemoire({ comparer })}
                surEssai={(choix) => void essayer(choix)}
                surRelecture={relire}
              />
            )}
          </PlagesLues>
        ) : null}
        {etat.genre === 'essai' && reculer !== null ? (
          <Progression libelle={dire('comparer.essai')} part={etat.part} arret={{ texte: dire('coter.arreter'), surClic: reculer }} />
        ) : null}
        {etat.genre === 'resultats' && reculer !== null ? (
          <ResultatsDuBanc essaye={etat.essaye} surRapport={() => void preparer(etat.essaye)} surRetour={reculer} />
        ) : null}
        {etat.genre === 'ecriture' && reculer !== null ? (
          <Apercu classeur={classeur} journal={journal} remplissage={etat.remplissage} surEcrite={relire} surRefus={reculer} />
        ) : null}
      </div>
    </main>
  )
}
