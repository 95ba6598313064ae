import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { peopleRoutes } from '../../../shared/ipc/routes/people.ts';
import { getPerson } from '../../services/people/get-person.ts';
import { listPeople } from '../../services/people/list-people.ts';
import { addPerson, allowAgain, editPerson, enrolPerson, keepApart } from '../../services/people/save-person.ts';
import { addWish, removeWish } from '../../services/people/save-wish.ts';
import type { Ports } from '../../services/ports.ts';

export const peopleHandlers = (ports: Ports): HandlersFor<typeof peopleRoutes> => ({
  'people.list': (input) => listPeople(ports, input),
  'people.get': (input) => getPerson(ports, input),
  'people.add': (input) => addPerson(ports, input),
  'people.edit': (input) => editPerson(ports, input),
  'people.enrol': (input) => enrolPerson(ports, input),
  'people.keepApart': (input) => keepApart(ports, input),
  'people.addWish': (input) => addWish(ports, input),
  'people.removeWish': (input) => removeWish(ports, input),
  'people.allowAgain': (input) => allowAgain(ports, input),
});
