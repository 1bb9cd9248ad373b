import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { GrilleAControler } from '../../cas-usage/coter/controler-grille-choisie'
import { Avis } from '../../composants/Avis'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'
import { ConstatsParGravite } from '../cadre/ConstatsParGravite'
import type { EtatDeLaGrille } from './useControleDeGrille'
import { useControleDeGrille } from './useControleDeGrille'

interface Proprietes {
  readonly classeur: Classeur
  readonly nom: string
  readonly choix: GrilleAControler
  /** Change à chaque relecture du classeur. */
  readonly lecture: unknown
}

/** Ce que la grille a d’illégal, d’incohérent ou à examiner, avant de noter ; rien n’empêche de noter quand même. */
export function ControleDeLaGrille({ classeur, nom, choix, lecture }: Proprietes): ReactElement {
  const etat = useControleDeGrille(classeur, choix, lecture)
  return (
    <section aria-label={dire('coter.controle', { nom })}>
      <h3>{dire('coter.controle', { nom })}</h3>
      <ZoneVivante>
        <Bilan etat={etat} />
      </ZoneVivante>
      {etat.genre === 'controlee' ? (
        <>
          {etat.manquantes === null ? null : (
            <Messages genre={etat.manquantes.toutes ? 'erreur' : 'alerte'} titre={dire('coter.sans-colonne-titre')} messages={[etat.manquantes.dit]} />
          )}
          <ConstatsParGravite classeur={classeur} constats={etat.constats} ouvertsJusqua={0} />
          {etat.alertes.map((alerte) => (
            <p key={alerte} className="mx-aide">
              {alerte}
            </p>
          ))}
        </>
      ) : null}
    </section>
  )
}

function Bilan({ etat }: { readonly etat: EtatDeLaGrille }): ReactElement {
  if (etat.genre === 'attente') return <p>{dire('coter.controle-en-cours')}</p>
  if (etat.genre === 'refusee') {
    return (
      <Avis genre="erreur">
        {etat.phrases.map((phrase) => (
          <p key={phrase}>{phrase}</p>
        ))}
      </Avis>
    )
  }
  const { constats } = etat
  if (constats.length === 0) {
    return (
      <Avis genre="succes">
        <p>{dire('coter.controle-conforme')}</p>
      </Avis>
    )
  }
  const graves = constats.filter(({ gravite }) => gravite === 'EL' || gravite === 'IN').length
  return (
    <Avis genre={graves > 0 ? 'erreur' : 'alerte'}>
      <p>{dire(graves > 0 ? 'coter.controle-graves' : 'coter.controle-a-relire', { constats: constats.length, graves })}</p>
    </Avis>
  )
}
