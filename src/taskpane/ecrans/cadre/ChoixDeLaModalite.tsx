import React from 'react'
import type { ReactElement } from 'react'
import type { Modalite } from '../../../regles'
import { NOMS_DE_MODALITE } from '../../../regles'
import { sansCoupure } from '../../../textes'
import { communesDuContrat } from '../../cas-usage/contrat/communes-du-contrat'
import type { Constat } from '../../cas-usage/contrat/constater'
import { ouverturesDe } from '../../cas-usage/contrat/ouvertures'
import type { OuvertureDuContrat } from '../../cas-usage/contrat/ouvertures'
import { Avis } from '../../composants/Avis'
import { Icone } from '../../composants/Icone'
import type { NomIcone } from '../../composants/Icone'
import { useIdentifiant } from '../../crochets/useIdentifiant'
import { dire } from '../../dire'
import { CONDITIONS_INCONNUES } from '../../dossier/dossier-neuf'
import type { ProprietesDEtape } from '../contrat/etapes'
import { Conditions } from './Conditions'

interface Proprietes extends Pick<ProprietesDEtape, 'dossier' | 'surDossier'> {
  readonly constat: Constat
}

const ICONES: Readonly<Record<OuvertureDuContrat['ouverte'], NomIcone>> = { oui: 'succes', 'à vérifier': 'alerte', non: 'erreur' }

/** Les trois modalités : ce que la loi ouvre à ces communes se choisit, le reste dit pourquoi. */
export function ChoixDeLaModalite({ constat, dossier, surDossier }: Proprietes): ReactElement {
  const nom = useIdentifiant('modalite')
  const { presentes } = communesDuContrat(dossier.communes, constat.communes)
  const conditions = dossier.conditions ?? CONDITIONS_INCONNUES
  const { modalites, alertes } = ouverturesDe(dossier, constat)
  const choisie = modalites.find(({ modalite }) => modalite === dossier.modalite)

  return (
    <section>
      <h2>{dire('cadre.modalite')}</h2>
      {presentes.length === 0 ? <p className="mx-aide">{dire('cadre.modalite-sans-commune')}</p> : null}
      <fieldset className="mx-radios">
        <legend>{dire('cadre.modalite-choix')}</legend>
        {modalites.map(({ modalite, ouverte, raisons }) => (
          <div key={modalite} className="mx-coche">
            <input
              id={`${nom}-${modalite}`}
              type="radio"
              name={nom}
              checked={modalite === dossier.modalite}
              disabled={ouverte === 'non' && modalite !== dossier.modalite}
              aria-describedby={`${nom}-${modalite}-aide`}
              onChange={() => surDossier({ ...dossier, modalite })}
            />
            <label htmlFor={`${nom}-${modalite}`}>{dire(TITRES[modalite], { nom: NOMS_DE_MODALITE[modalite] })}</label>
            <div id={`${nom}-${modalite}-aide`} className="mx-aide">
              {presentes.length === 0 ? null : (
                <p className="mx-avancee">
                  <Icone nom={ICONES[ouverte]} />
                  <span>{dire(VERDICTS[ouverte])}</span>
                </p>
              )}
              {raisons.map((raison) => (
                <p key={raison}>{sansCoupure(raison)}</p>
              ))}
            </div>
          </div>
        ))}
      </fieldset>
      {choisie?.ouverte === 'non' ? (
        <Avis genre="erreur">
          <p>{dire('cadre.modalite-fermee', { nom: NOMS_DE_MODALITE[choisie.modalite] })}</p>
        </Avis>
      ) : null}
      {alertes.map((alerte) => (
        <Avis key={alerte} genre="alerte">
          <p>{sansCoupure(alerte)}</p>
        </Avis>
      ))}
      {dossier.modalite === 'C' ? (
        <Conditions
          saisies={conditions}
          communes={presentes}
          territoire={dossier.territoire}
          lectures={constat.lectures}
          surConditions={(saisies) => surDossier({ ...dossier, conditions: saisies })}
        />
      ) : null}
    </section>
  )
}

const TITRES: Readonly<Record<Modalite, string>> = { A: 'cadre.modalite-a', B: 'cadre.modalite-b', C: 'cadre.modalite-c' }

const VERDICTS: Readonly<Record<OuvertureDuContrat['ouverte'], string>> = {
  oui: 'cadre.ouverte',
  'à vérifier': 'cadre.a-verifier',
  non: 'cadre.fermee',
}
