import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { CorrespondanceRetenue, QuestionDeColonne } from '../../../audit'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import { sansCoupure } from '../../../textes'
import { Bouton } from '../../composants/Bouton'
import { Choix } from '../../composants/Choix'
import type { OptionDeChoix } from '../../composants/Choix'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'
import { CERTITUDES } from './certitudes'

interface Proprietes {
  readonly classeur: Classeur
  readonly questions: readonly QuestionDeColonne[]
  readonly surReponses: (reponses: readonly CorrespondanceRetenue[]) => void
}

const SANS_REPONSE = ''
const AUCUNE = 'aucune'
/** Préfixe des notions : aucune ne se confond avec « aucune ». */
const NOTION = 'notion:'
const MONTREES = 10

/** Les colonnes dont le sens n’est pas assez sûr : une réponse les rend certaines, et reste dans le classeur. */
export function QuestionsDeColonnes({ classeur, questions, surReponses }: Proprietes): ReactElement {
  const [choix, setChoix] = useState<ReadonlyMap<string, string>>(new Map())
  const [toutes, setToutes] = useState(false)
  const [refus, setRefus] = useState<string | null>(null)
  const reponses = questions.flatMap((question) => {
    const choisie = choix.get(clefDe(question)) ?? SANS_REPONSE
    if (choisie === SANS_REPONSE) return []
    return [{ feuille: question.feuille, intitule: question.intitule, notion: choisie === AUCUNE ? null : choisie.slice(NOTION.length) }]
  })
  const montrees = toutes ? questions : questions.slice(0, MONTREES)

  return (
    <section className="mx-avant-ecriture" aria-label={dire('audit.questions', { nombre: questions.length })}>
      <h3>{dire('audit.questions', { nombre: questions.length })}</h3>
      <p>{dire('audit.questions-aide')}</p>
      <ul className="mx-fiches">
        {montrees.map((question) => (
          <li key={clefDe(question)} className="mx-fiche">
            <Choix
              libelle={sansCoupure(dire('audit.question', { intitule: question.intitule }))}
              valeur={choix.get(clefDe(question)) ?? SANS_REPONSE}
              options={optionsDe(question)}
              surChangement={(choisie) => setChoix(new Map(choix).set(clefDe(question), choisie))}
            />
            <LienVersCellule classeur={classeur} adresse={ecrireAdresse(question.lieu)} surRefus={setRefus} />
          </li>
        ))}
      </ul>
      {montrees.length === questions.length ? null : (
        <Bouton genre="discret" surClic={() => setToutes(true)}>
          {dire('audit.questions-suite', { nombre: questions.length - montrees.length })}
        </Bouton>
      )}
      <Refus phrase={refus} />
      <div className="mx-boutons">
        <Bouton genre="principal" desactive={reponses.length === 0} surClic={() => surReponses(reponses)}>
          {dire('audit.repondre')}
        </Bouton>
      </div>
    </section>
  )
}

/** Une notion que deux formes de tableau proposent ne s’y trouve qu’une fois, sous sa certitude la plus forte. */
function optionsDe({ propositions }: QuestionDeColonne): readonly OptionDeChoix[] {
  const uniques = propositions.filter(({ notion }, rang) => propositions.findIndex((autre) => autre.notion === notion) === rang)
  return [
    { valeur: SANS_REPONSE, texte: dire('audit.sans-reponse') },
    ...uniques.map(({ notion, nom, certitude }) => ({
      valeur: `${NOTION}${notion}`,
      texte: dire('audit.proposition', { nom, certitude: dire(CERTITUDES[certitude]) }),
    })),
    { valeur: AUCUNE, texte: dire('audit.aucune-notion') },
  ]
}

function clefDe({ feuille, lieu }: QuestionDeColonne): string {
  return `${feuille}!${lieu.ligne},${lieu.colonne}`
}
