import React from 'react'
import type { ReactElement } from 'react'
import type { Contexte } from '../../../audit'
import { memeNomDeFeuille } from '../../../classeur/nom-de-feuille'
import type { Reglages } from '../../cas-usage/audit/auditer-classeur'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import { ChampDeDate } from '../cadre/ChampDeDate'
import { ChoixDesFeuilles } from './ChoixDesFeuilles'
import { ChoixImposes } from './ChoixImposes'
import { LecturesChoisies } from './LecturesChoisies'
import type { FeuillesDuClasseur } from './useFeuilles'

interface Proprietes {
  readonly etat: FeuillesDuClasseur
  readonly surRelecture: () => void
  readonly reglages: Reglages
  /** Ce que le dernier audit a déduit ; `null` : rien d’audité encore. */
  readonly contexte: Contexte | null
  readonly surReglages: (reglages: Reglages) => void
  readonly surAudit: () => void
}

/** Feuilles, jour, période, cible et lectures de l’audit, repliés ; et le bouton qui le lance. */
export function ReglagesDAudit({ etat, surRelecture, reglages, contexte, surReglages, surAudit }: Proprietes): ReactElement {
  if (etat.genre === 'attente') return <p>{dire('audit.feuilles-lecture')}</p>
  if (etat.genre === 'refusees') {
    return (
      <>
        <Avis genre="erreur">
          <p>{etat.phrase}</p>
        </Avis>
        <Bouton surClic={surRelecture}>{dire('audit.relire')}</Bouton>
      </>
    )
  }
  const { feuilles, hypotheses } = etat
  const exclues = feuilles.filter(({ nom }) => reglages.exclues.some((exclue) => memeNomDeFeuille(exclue, nom)))
  const choisies = feuilles.length - exclues.length
  return (
    <section aria-label={dire('audit.reglages')}>
      <Pliage titre={dire('audit.feuilles', { choisies, toutes: feuilles.length })}>
        <ChoixDesFeuilles
          feuilles={feuilles}
          exclues={exclues.map(({ nom }) => nom)}
          surChangement={(noms) => surReglages({ ...reglages, exclues: noms })}
        />
        <Bouton genre="discret" surClic={surRelecture}>
          {dire('audit.relire')}
        </Bouton>
      </Pliage>
      <Pliage titre={dire('audit.options')}>
        <ChampDeDate libelle={dire('audit.jour')} valeur={reglages.jour} surChangement={(jour) => surReglages({ ...reglages, jour })} />
        <p className="mx-aide">{dire(reglages.jour === null ? 'audit.sans-jour' : 'audit.jour-aide')}</p>
        <ChoixImposes reglages={reglages} contexte={contexte} surReglages={surReglages} />
        <LecturesChoisies hypotheses={hypotheses} />
      </Pliage>
      {choisies === 0 ? <p className="mx-erreur">{dire('audit.sans-feuille')}</p> : null}
      <div className="mx-boutons">
        <Bouton genre="principal" desactive={choisies === 0} surClic={surAudit}>
          {dire(contexte === null ? 'audit.auditer' : 'audit.de-nouveau')}
        </Bouton>
      </div>
    </section>
  )
}
