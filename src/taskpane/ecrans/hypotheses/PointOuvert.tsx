import React from 'react'
import type { ReactElement } from 'react'
import { nomDeLecture } from '../../../regles'
import type { ChoixDHypothese } from '../../../trames'
import type { EffetDePoint } from '../../cas-usage/objectifs/effets-des-points'
import { BoutonsRadio } from '../../composants/BoutonsRadio'
import { ZoneDeTexte } from '../../composants/ZoneDeTexte'
import { dire } from '../../dire'
import { EffetChiffre } from './EffetChiffre'

interface Proprietes {
  readonly effet: EffetDePoint
  readonly choisi: ChoixDHypothese
  readonly surChoix: (choisi: ChoixDHypothese) => void
}

/** Un point ouvert : la question, ce que chaque lecture donne sur ce contrat, le choix et son motif. */
export function PointOuvert({ effet, choisi, surChoix }: Proprietes): ReactElement {
  const { point, lectures, lignes } = effet
  const { id, question, entree } = point
  const connue = lectures.find(({ nom }) => nom === choisi.lecture)
  const parDefaut = choisi.lecture === nomDeLecture(0)
  const motif = choisi.motif ?? ''
  return (
    <>
      <h3>{dire('hypotheses.point', { id, question })}</h3>
      <p className="mx-secondaire">{dire('hypotheses.regle', { regle: entree })}</p>
      {lignes.length === 0 ? null : <EffetChiffre effet={effet} retenue={choisi.lecture} />}
      {connue === undefined ? (
        <p role="alert" className="mx-erreur">
          {dire('hypotheses.illisible', { lu: choisi.lecture, id })}
        </p>
      ) : null}
      {lectures.length === 1 ? (
        <p>{dire('hypotheses.seule', { libelle: point.defaut })}</p>
      ) : (
        <BoutonsRadio
          libelle={dire('hypotheses.choix', { id })}
          valeur={choisi.lecture}
          options={lectures.map(({ nom, libelle }) => ({ valeur: nom, texte: dire('hypotheses.option', { nom, libelle }) }))}
          surChangement={(lecture) => surChoix({ ...choisi, lecture })}
        />
      )}
      {parDefaut && motif === '' ? null : (
        <ZoneDeTexte
          libelle={dire('hypotheses.motif', { id })}
          valeur={motif}
          surChangement={(texte) => surChoix({ ...choisi, motif: texte === '' ? null : texte })}
          aide={dire(motif.trim() === '' && !parDefaut ? 'hypotheses.sans-motif' : 'hypotheses.motif-aide')}
        />
      )}
    </>
  )
}
