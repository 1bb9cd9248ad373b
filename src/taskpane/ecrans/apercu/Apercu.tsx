import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Accord, Ecriture, Journal } from '../../../remplissage'
import type { Remplissage } from '../../../trames'
import { Progression } from '../../composants/Progression'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { nommerTable } from '../../cas-usage/tableaux/nommer-table'
import { useEcritures } from '../ecritures/useEcritures'
import { ApercuPret } from './ApercuPret'
import { Ecrite } from './Ecrite'
import { IssueDEcriture } from './IssueDEcriture'
import { useApercu } from './useApercu'
import { useEcriture } from './useEcriture'
import '../../tableaux.css'

export interface ProprietesDApercu {
  readonly classeur: Classeur
  readonly journal: Journal
  /** Le même objet tant que rien ne change : un nouveau refait l’aperçu. */
  readonly remplissage: Remplissage
  /** Ce que propose d’abord l’aperçu de cellules remplies : les garder, sauf avis contraire. */
  readonly accordDeDepart?: Accord
  /** Prévenu dès que l’écriture est faite ; l’aperçu reste pour la dire et proposer de remettre comme avant. */
  readonly surEcrite: (ecriture: Ecriture) => void
  /** L’utilisateur referme l’aperçu, sans écrire ou une fois l’écriture dite. */
  readonly surRefus: () => void
}

/**
 * Ce qu’une écriture ferait du classeur, cellule par cellule, puis l’écriture elle-même : rien n’est écrit avant le clic, aucune
 * cellule remplie n’est remplacée sans le choix exprès de la remplacer, et tout se remet comme avant.
 */
export function Apercu({ classeur, journal, remplissage, accordDeDepart = 'garder', surEcrite, surRefus }: ProprietesDApercu): ReactElement {
  const [valeurs, setValeurs] = useState(false)
  const [accord, setAccord] = useState<Accord>(accordDeDepart)
  const [tour, setTour] = useState(0)
  const { etat, recevoir } = useApercu(classeur, remplissage, valeurs, tour)
  const ecriture = useEcriture(journal, { surEcrite, surApercu: recevoir })
  const ecritures = useEcritures(journal)
  const { etat: issue } = ecriture
  const enCours = issue.genre === 'en-cours'
  const enPlace = issue.genre === 'ecrite' && ecritures.some(({ id }) => id === issue.ecriture.id)
  const cadre = useFocusRattrape(`${etat.genre} ${issue.genre} ${enPlace}`)

  function reprendre(): void {
    ecriture.oublier()
    setTour(tour + 1)
  }

  return (
    <section
      ref={cadre}
      tabIndex={-1}
      className="mx-avant-ecriture"
      aria-label={dire('apercu.titre', { table: nommerTable(remplissage) })}
      onKeyDown={surEchappement(enCours ? ecriture.arreter : surRefus)}
    >
      <h2>{dire('apercu.titre', { table: nommerTable(remplissage) })}</h2>
      <IssueDEcriture apercu={etat} ecriture={issue} enPlace={enPlace} />
      {issue.genre === 'en-cours' ? (
        <Progression
          libelle={dire(issue.arretee ? 'apercu.arret' : 'apercu.ecriture')}
          part={issue.part}
          {...(issue.arretee ? {} : { arret: { texte: dire('apercu.annuler'), surClic: ecriture.arreter } })}
        />
      ) : null}
      {issue.genre === 'ecrite' ? (
        <Ecrite
          classeur={classeur}
          journal={journal}
          ecriture={issue.ecriture}
          enPlace={enPlace}
          surReprise={reprendre}
          surFermeture={surRefus}
        />
      ) : null}
      {etat.genre === 'attente' ? (
        <Progression
          libelle={dire('apercu.calcul')}
          part={etat.part}
          arret={{ texte: dire('apercu.annuler'), surClic: surRefus }}
        />
      ) : null}
      {etat.genre === 'pret' && !enCours && issue.genre !== 'ecrite' ? (
        <ApercuPret
          classeur={classeur}
          apercu={etat.apercu}
          valeurs={valeurs}
          surValeurs={setValeurs}
          accord={accord}
          surAccord={setAccord}
          surEcriture={(donne) => void ecriture.ecrire(etat.apercu, donne)}
          surRefus={surRefus}
          surReprise={reprendre}
        />
      ) : null}
    </section>
  )
}
