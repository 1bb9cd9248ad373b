import React from 'react'
import type { ReactElement } from 'react'
import { ESPACE_DE_NOMS } from '../../../catalogue'
import type { FonctionDecrite } from '../../../catalogue'
import type { Classeur } from '../../../classeur/port'
import { assemblerFormule, fragmentDArgument } from '../../cas-usage/fragment'
import { Bouton } from '../../composants/Bouton'
import { Pliage } from '../../composants/Pliage'
import { useCalcul } from '../../crochets/useCalcul'
import { sansCoupure } from '../../../textes'
import { dire } from '../../dire'
import { avecSaisie, saisiesDe } from './brouillon'
import type { Brouillon } from './brouillon'
import { CelluleDArrivee } from './CelluleDArrivee'
import { ChampArgument } from './ChampArgument'
import { Pose } from './Pose'
import { ResultatVivant } from './ResultatVivant'

interface Proprietes {
  readonly classeur: Classeur
  readonly fonction: FonctionDecrite
  readonly brouillon: Brouillon
  readonly surBrouillon: (changer: (avant: Brouillon) => Brouillon) => void
  readonly surAutreFonction: () => void
}

/** Un champ par argument, la formule et son résultat à mesure, puis l’insertion. */
export function Formulaire({ classeur, fonction, brouillon, surBrouillon, surAutreFonction }: Proprietes): ReactElement {
  const { cellule } = brouillon
  const saisies = saisiesDe(brouillon, fonction.nom)
  const feuille = cellule?.feuille ?? ''
  const fragments = fonction.arguments.map((argument) => fragmentDArgument(argument, saisies[argument.nom] ?? '', feuille))
  const formule = assemblerFormule(`${ESPACE_DE_NOMS}.${fonction.nom}`, fragments)
  const manquants = fonction.arguments.filter(({ obligatoire }, i) => obligatoire && fragments[i] === '')
  const calcul = useCalcul(classeur, manquants.length > 0 ? null : formule, cellule)

  const champ = (argument: FonctionDecrite['arguments'][number]): ReactElement => (
    <ChampArgument
      key={argument.nom}
      classeur={classeur}
      argument={argument}
      valeur={saisies[argument.nom] ?? ''}
      surChangement={(texte) => surBrouillon((avant) => avecSaisie(avant, fonction.nom, argument.nom, texte))}
    />
  )
  const facultatifs = fonction.arguments.filter(({ obligatoire }) => !obligatoire)

  return (
    <>
      <p>{sansCoupure(fonction.description)}</p>
      <Bouton genre="discret" surClic={surAutreFonction}>
        {dire('inserer.autre-fonction')}
      </Bouton>
      <section>
        <h2>{dire('inserer.arguments')}</h2>
        <p className="mx-secondaire">{dire(fonction.arguments.length === 0 ? 'inserer.sans-argument' : 'inserer.obligatoires')}</p>
        {fonction.arguments.filter(({ obligatoire }) => obligatoire).map(champ)}
        {facultatifs.length === 0 ? null : (
          <Pliage titre={dire('inserer.facultatifs', { nombre: facultatifs.length })}>{facultatifs.map(champ)}</Pliage>
        )}
      </section>
      <section>
        <h2>{dire('inserer.resultat')}</h2>
        <p className="mx-formule">
          <span className="mx-secondaire">{dire('inserer.formule')}</span>
          <code>{formule}</code>
        </p>
        <ResultatVivant calcul={calcul} manquants={manquants.map(({ libelle }) => libelle)} />
      </section>
      <section>
        <h2>{dire('inserer.insertion')}</h2>
        <CelluleDArrivee
          classeur={classeur}
          cellule={cellule}
          surChangement={(nouvelle) => surBrouillon((avant) => ({ ...avant, cellule: nouvelle }))}
        />
        <Pose
          key={cellule === null ? '' : `${cellule.feuille} ${cellule.ligne} ${cellule.colonne}`}
          classeur={classeur}
          cellule={cellule}
          calcul={calcul}
          posee={brouillon.posee}
          surPosee={(posee) => surBrouillon((avant) => ({ ...avant, posee }))}
        />
      </section>
    </>
  )
}
