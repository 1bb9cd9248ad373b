import React from 'react'
import type { ReactElement } from 'react'
import { FORMES, normaliser, STATUTS_DE_REPONSE } from '../../../regles'
import type { GenreDeSaisie } from '../../../regles'
import type { Question, SousQuestion } from '../../../trames'
import { actionsSaisies, creerLesActions, retirerLActionIntacte } from '../../cas-usage/grilles/actions'
import { avecReponse, refusDeReponse } from '../../cas-usage/grilles/reponses'
import type { ChampDeReponse } from '../../cas-usage/grilles/reponses'
import { CaseACocher } from '../../composants/CaseACocher'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import { ChampDeReponse as Champ } from './ChampDeReponse'
import type { ProprietesDeGrille } from './GrilleOuverte'

interface Proprietes extends ProprietesDeGrille {
  readonly question: Question | SousQuestion
}

/** La réponse, ce qui l’entoure, et le levier qu’on en retient ; chaque frappe est gardée. */
export function FormulaireDeQuestion({ question, dossier, surDossier, actionsEcrites }: Proprietes): ReactElement | null {
  const saisie = dossier.reponses[question.id] ?? {}
  const refus = refusDeReponse(question, saisie)
  if (question.type === 'rubrique') return null
  const forme = FORMES[question.type]
  const levier = saisie.levier === true || normaliser(String(saisie.levier ?? '')) === 'oui'

  const champ = (nom: ChampDeReponse, genre: GenreDeSaisie, libelle: string, options: readonly string[] = []): ReactElement => (
    <Champ
      key={nom}
      libelle={libelle}
      genre={genre}
      options={options}
      ferme={nom === 'statut' || !question.choixOuverts}
      contenu={saisie[nom] ?? null}
      refus={refus.filter((un) => un.champ === nom).map(({ phrase }) => phrase)}
      surChangement={(contenu) => surDossier(avecReponse(dossier, question.id, nom, contenu))}
    />
  )

  function retenir(coche: boolean): void {
    const actions = actionsSaisies(dossier, actionsEcrites)
    const allege = coche ? dossier : retirerLActionIntacte(dossier, actions, question.id)
    const suivant = avecReponse(allege, question.id, 'levier', coche)
    surDossier(coche ? creerLesActions(suivant, actionsSaisies(suivant, actionsEcrites), question.id) : suivant)
  }

  return (
    <div className="mx-reponse">
      {question.aide === null ? null : <p className="mx-aide">{dire('grilles.exemples', { aide: question.aide })}</p>}
      {champ('reponse', forme.reponse, dire('grilles.reponse'), question.choix)}
      {forme.complement === null && saisie.complement === undefined
        ? null
        : champ('complement', forme.complement ?? 'texte', dire('grilles.complement'))}
      <div role="alert">
        {refus
          .filter((un) => un.champ === null)
          .map(({ phrase }) => (
            <p key={phrase} className="mx-erreur">
              {phrase}
            </p>
          ))}
      </div>
      <CaseACocher libelle={dire('grilles.levier')} cochee={levier} surChangement={retenir} aide={dire('grilles.levier-aide')} />
      <Pliage titre={dire('grilles.suivi')} ouvert={refus.some(({ champ: nom }) => nom === 'date' || nom === 'statut')}>
        {champ('commentaire', 'texte', dire('grilles.commentaire'))}
        {champ('source', 'texte', dire('grilles.source'))}
        {champ('repondants', 'liste', dire('grilles.repondants'))}
        {champ('date', 'date', dire('grilles.date'))}
        {champ('statut', 'choix', dire('grilles.statut'), STATUTS_DE_REPONSE)}
      </Pliage>
    </div>
  )
}
