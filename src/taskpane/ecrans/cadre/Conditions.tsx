import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { ConditionDEntree, Lectures } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import type { CommuneARemplir, Territoire } from '../../../trames'
import { conditionsDuContrat } from '../../cas-usage/contrat/conditions'
import { Choix } from '../../composants/Choix'
import { Icone } from '../../composants/Icone'
import type { NomIcone } from '../../composants/Icone'
import { Pliage } from '../../composants/Pliage'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { ConditionsSaisies } from '../../dossier/dossier'
import { ChampDeDate } from './ChampDeDate'

interface Proprietes {
  readonly saisies: ConditionsSaisies
  readonly communes: readonly CommuneARemplir[]
  readonly territoire: Territoire
  readonly lectures: Lectures
  readonly surConditions: (saisies: ConditionsSaisies) => void
}

type ClefsDe<T> = { [K in keyof ConditionsSaisies]: ConditionsSaisies[K] extends T ? K : never }[keyof ConditionsSaisies]

const QUESTIONS: readonly (readonly [ClefsDe<boolean | null>, string])[] = [
  ['fiscalitePropre', 'cadre.fiscalite-propre'],
  ['plhExecutoire', 'cadre.plh'],
  ['contratAbaissant', 'cadre.contrat-abaissant'],
  ['perimetreComplet', 'cadre.perimetre'],
  ['toutesSignatures', 'cadre.signatures'],
  ['accordsDesMajorees', 'cadre.accords'],
]

const DATES: readonly (readonly [ClefsDe<number | null>, string])[] = [
  ['datePlh', 'cadre.date-plh'],
  ['saisine', 'cadre.saisine'],
  ['avis', 'cadre.avis'],
  ['signature', 'cadre.signature'],
]

const ICONES: Readonly<Record<ConditionDEntree['etat'], NomIcone>> = {
  remplie: 'succes',
  'à prouver': 'alerte',
  manquante: 'erreur',
}

/** Les six conditions d’un contrat mutualisant et ce qu’il faut en savoir ; ce qui n’est pas renseigné n’est jamais « Non ». */
export function Conditions({ saisies, communes, territoire, lectures, surConditions }: Proprietes): ReactElement {
  const reponse = conditionsDuContrat(saisies, communes, territoire, lectures)
  const [ouvert] = useState(reponse.etat !== 'etabli')
  const constats = reponse.etat === 'etabli' ? reponse.alertes : reponse.motifs
  return (
    <section aria-labelledby="mx-cadre-conditions">
      <h3 id="mx-cadre-conditions">{dire('cadre.conditions')}</h3>
      <ZoneVivante>
        {constats.map((constat) => (
          <p key={constat.id}>{sansCoupure(redigerMessage(constat))}</p>
        ))}
      </ZoneVivante>
      {reponse.etat === 'etabli' ? (
        <ul className="mx-conditions">
          {reponse.valeur.map(({ numero, intitule, etat, motif }) => (
            <li key={numero}>
              <Icone nom={ICONES[etat]} />
              <span>
                <strong>{sansCoupure(redigerMessage(intitule))}</strong>
                <span className="mx-calcul">{dire('cadre.condition', { etat, motif: redigerMessage(motif) })}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Pliage titre={dire('cadre.conditions-saisie')} ouvert={ouvert}>
        {QUESTIONS.map(([clef, phrase]) => (
          <OuiNon
            key={clef}
            libelle={dire(phrase)}
            valeur={saisies[clef]}
            surChangement={(valeur) => surConditions({ ...saisies, [clef]: valeur })}
          />
        ))}
        {DATES.map(([clef, phrase]) => (
          <ChampDeDate
            key={clef}
            libelle={dire(phrase)}
            valeur={saisies[clef]}
            surChangement={(jour) => surConditions({ ...saisies, [clef]: jour })}
          />
        ))}
      </Pliage>
    </section>
  )
}

interface ProprietesDeOuiNon {
  readonly libelle: string
  readonly valeur: boolean | null
  readonly surChangement: (valeur: boolean | null) => void
}

function OuiNon({ libelle, valeur, surChangement }: ProprietesDeOuiNon): ReactElement {
  return (
    <Choix
      libelle={libelle}
      valeur={valeur === null ? '' : valeur ? 'oui' : 'non'}
      options={[
        { valeur: '', texte: dire('cadre.non-renseigne') },
        { valeur: 'oui', texte: dire('cadre.oui') },
        { valeur: 'non', texte: dire('cadre.non') },
      ]}
      surChangement={(choisie) => surChangement(choisie === '' ? null : choisie === 'oui')}
    />
  )
}
