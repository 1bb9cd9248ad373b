import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { EtatDeQuestion } from '../../../regles'
import type { Grille, Question, SousQuestion } from '../../../trames'
import { refusDeReponse } from '../../cas-usage/grilles/reponses'
import { Icone } from '../../composants/Icone'
import type { NomIcone } from '../../composants/Icone'
import { dire } from '../../dire'
import type { ProprietesDeGrille } from './GrilleOuverte'
import { FormulaireDeQuestion } from './FormulaireDeQuestion'

interface Proprietes extends ProprietesDeGrille {
  readonly theme: Grille['themes'][number]
  readonly etats: ReadonlyMap<string, EtatDeQuestion>
  readonly progression: string
}

const ICONES: Readonly<Record<EtatDeQuestion, NomIcone>> = {
  renseignée: 'succes',
  'en cours': 'en-cours',
  'non renseignée': 'a-faire',
  'sans objet': 'information',
  masquée: 'information',
}

const CARENCES = { réservée: 'grilles.carence-reservee', attendue: 'grilles.carence-attendue' } as const

/** Les questions d’un thème ; une question que sa réponse mère rend sans objet disparaît, et garde sa réponse. */
export function ThemeDeGrille(proprietes: Proprietes): ReactElement {
  const { theme, etats, progression } = proprietes
  return (
    <section>
      <h2>{theme.libelle}</h2>
      {theme.precision === null ? null : <p className="mx-secondaire">{theme.precision}</p>}
      <p className="mx-secondaire">{progression}</p>
      <ul className="mx-questions">
        {theme.questions.map((question) => {
          const sous = question.sousQuestions.filter(({ id }) => etats.get(id) !== 'masquée')
          if (etats.get(question.id) === 'masquée' && sous.length === 0) return null
          return (
            <li key={question.id}>
              {question.type === 'rubrique' ? (
                <p className="mx-rubrique">{question.libelle}</p>
              ) : (
                <QuestionDeTheme {...proprietes} question={question} />
              )}
              {sous.length === 0 ? null : (
                <ul className="mx-questions">
                  {sous.map((sousQuestion) => (
                    <li key={sousQuestion.id}>
                      <QuestionDeTheme {...proprietes} question={sousQuestion} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function QuestionDeTheme(proprietes: Proprietes & { readonly question: Question | SousQuestion }): ReactElement {
  const { question, etats, dossier } = proprietes
  const [ouverte, setOuverte] = useState(false)
  const etat = etats.get(question.id) ?? 'non renseignée'
  const fautive = refusDeReponse(question, dossier.reponses[question.id] ?? {}).length > 0
  return (
    <>
      <button type="button" className="mx-fonction" aria-expanded={ouverte} onClick={() => setOuverte(!ouverte)}>
        <strong>{question.libelle}</strong>
        <span className="mx-avancee">
          <Icone nom={fautive ? 'erreur' : ICONES[etat]} />
          <span>{fautive ? dire('grilles.a-corriger') : etat}</span>
        </span>
        {question.carence === null ? null : <span className="mx-alerte">{dire(CARENCES[question.carence])}</span>}
      </button>
      {ouverte ? <FormulaireDeQuestion {...proprietes} /> : null}
    </>
  )
}
